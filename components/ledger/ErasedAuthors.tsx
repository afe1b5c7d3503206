import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import { useErasedAuthors } from '../hooks/use-ledger.ts';
import { Button } from '../parts/Button.tsx';
import { siteLabel } from '../site/site-label.ts';

/** Of whom everything was erased, without a name, and the way to keep what they write again. */
export function ErasedAuthors() {
  const { rows, allow } = useErasedAuthors();
  if (rows.length === 0) return null;
  const day = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' });
  return (
    <section class="card" aria-labelledby="ledger-erased">
      <h2 id="ledger-erased" tabIndex={-1}>
        {t('ledgerErased')}
      </h2>
      <p>{t('ledgerErasedWhy')}</p>
      <ul class="ledger-erased">
        {rows.map(({ hash, site, at }) => (
          <li key={hash}>
            <span>
              {t('ledgerErasedOne', siteLabel(site), day.format(at))} <code class="ledger-soft">{hash.slice(0, 12)}…</code>
            </span>
            <Button
              small
              aria-label={t('ledgerErasedAllowOne', siteLabel(site), hash.slice(0, 12))}
              onClick={() => {
                allow(hash);
                document.querySelector<HTMLElement>('h1')?.focus();
              }}
            >
              {t('ledgerErasedAllow')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
