import { type MessageKey, t } from '../../lib/platform/i18n.ts';

const NEVER: readonly MessageKey[] = ['ledgerNeverOthers', 'ledgerNeverPrivate', 'ledgerNeverVisits', 'ledgerNeverSecrets', 'ledgerNeverMedia'];

/** What is stored nowhere, whatever is switched on. */
export function NeverStored() {
  return (
    <section class="card" aria-labelledby="ledger-never">
      <h2 id="ledger-never">{t('ledgerNever')}</h2>
      <ul class="ledger-list">
        {NEVER.map((word) => (
          <li key={word}>{t(word)}</li>
        ))}
      </ul>
    </section>
  );
}
