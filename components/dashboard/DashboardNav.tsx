import { useRef } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { Logo } from '../parts/Logo.tsx';
import { hashOf } from './route.ts';
import { type Screen, SCREENS } from './screens.ts';

export interface DashboardNavProps {
  current: Screen;
  /** Past the navigation, into the screen. */
  onSkip(): void;
}

/** Whose page it is, and its parts; in a narrow window they are folded behind a button. */
export function DashboardNav({ current, onSkip }: DashboardNavProps) {
  const nav = useRef<HTMLElement>(null);
  return (
    <header class="dashboard-side">
      <Button class="dashboard-skip" onClick={onSkip}>
        {t('dashboardSkip')}
      </Button>
      <p class="dashboard-brand">
        <Logo size={28} />
        {t('extensionName')}
      </p>
      <Button class="dashboard-unfold" look="quiet" popoverTarget="dashboard-nav">
        <PageIcon name="menu" /> {t(current.word)}
      </Button>
      <nav ref={nav} id="dashboard-nav" class="dashboard-nav" popover="auto" aria-label={t('dashboardNav')}>
        <ul>
          {SCREENS.filter(({ isHidden }) => isHidden !== true).map((screen) => (
            <li key={screen.name} data-apart={screen.apart}>
              <a
                href={hashOf([screen.name])}
                aria-current={screen === current ? 'page' : undefined}
                aria-keyshortcuts={`g ${screen.key}`}
                title={t('dashboardGoKey', screen.key)}
                onPointerEnter={() => void screen.load()}
                onClick={() => nav.current?.matches(':popover-open') && nav.current.hidePopover()}
              >
                <PageIcon name={screen.icon} /> {t(screen.word)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
