import { t } from '../../lib/platform/i18n.ts';
import { Icon } from '../parts/Icon.tsx';
import { Logo } from '../parts/Logo.tsx';

/** Whose page it is, and its parts. */
export function DashboardNav({ part }: { part: 'topics' | 'sites' }) {
  return (
    <header class="dashboard-side">
      <p class="dashboard-brand">
        <Logo size={28} />
        {t('extensionName')}
      </p>
      <nav aria-label={t('dashboardNav')}>
        <ul class="dashboard-nav">
          <li>
            <a href="#topics" aria-current={part === 'topics' ? 'page' : undefined}>
              <Icon name="ear" /> {t('dashboardTopics')}
            </a>
          </li>
          <li>
            <a href="#sites" aria-current={part === 'sites' ? 'page' : undefined}>
              <Icon name="settings" /> {t('dashboardSites')}
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
}
