import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { now } from '../../lib/platform/clock.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import { type OwnRequests, ownRequests } from '../../lib/platform/own-requests.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';

/** Shows that nothing was asked of the web: what the browser forbids, what this page loaded, and how to look without Earshot. */
export function RequestsCheck() {
  const [checked, setChecked] = useState<(OwnRequests & { at: number }) | null>(null);
  return (
    <section class="card" aria-labelledby="ledger-requests">
      <h2 id="ledger-requests">{t('ledgerRequests')}</h2>
      <p>{t('ledgerRequestsWhy')}</p>
      <p>
        <Button onClick={() => setChecked({ ...ownRequests(), at: now() })}>{t('ledgerCheck')}</Button>
      </p>
      <div aria-live="polite">
        {checked !== null && (
          <>
            <ul class="ledger-checks">
              <Check isFine={checked.isSealed} says={t(checked.isSealed ? 'ledgerSealed' : 'ledgerNotSealed')}>
                <code class="ledger-policy">{checked.policy}</code>
              </Check>
              <Check isFine={checked.foreign.length === 0} says={checked.foreign.length === 0 ? t('ledgerLoaded') : t('ledgerForeign', checked.foreign.length)}>
                {checked.foreign.length > 0 && <code class="ledger-policy">{checked.foreign.join('\n')}</code>}
              </Check>
            </ul>
            <p class="ledger-soft">{t('ledgerCheckedAt', new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'medium' }).format(checked.at))}</p>
          </>
        )}
      </div>
      <h3>{t('ledgerYourself')}</h3>
      <ol class="ledger-list">
        <li>{t('ledgerYourselfPage')}</li>
        <li>{t('ledgerYourselfBackground')}</li>
        <li>{t('ledgerYourselfSites')}</li>
      </ol>
      <p class="ledger-soft">{t('ledgerLimits')}</p>
    </section>
  );
}

function Check({ isFine, says, children }: { isFine: boolean; says: string; children: ComponentChildren }) {
  return (
    <li class={isFine ? 'ledger-fine' : 'ledger-wrong'}>
      <Icon name={isFine ? 'check' : 'alert'} />
      <span>{says}</span>
      {children}
    </li>
  );
}
