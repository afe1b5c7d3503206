import { type MessageKey, numberText, t, uiLanguage } from '../../lib/platform/i18n.ts';
import type { Ledger, Measured } from '../hooks/use-ledger.ts';
import { byteText } from './byte-text.ts';

/** What stands in each table, in the order in which it is listed; what is in none of these is how Earshot works. */
const KINDS: readonly (readonly [word: MessageKey, tables: readonly string[]])[] = [
  ['ledgerMentions', ['mentions']],
  ['ledgerSightings', ['sightings']],
  ['ledgerEvents', ['events']],
  ['ledgerPeople', ['accounts', 'people']],
  ['ledgerTopics', ['topics', 'tags', 'templates']],
  ['ledgerDigests', ['digests']],
  ['ledgerColleagues', ['colleagues', 'keys']],
  ['ledgerRecipes', ['recipes']],
  ['ledgerTallies', ['tallies']],
  ['ledgerWords', ['segments', 'unindexed']],
  ['ledgerDeleted', ['deleted']],
  ['ledgerForgotten', ['forgotten']],
];

/** How much there is of everything, and since when. */
export function LedgerSizes({ ledger: { tables, small, usage, measuredAt } }: { ledger: Ledger }) {
  const named = new Set(KINDS.flatMap(([, names]) => names));
  const kinds = [...KINDS.map(([word, names]) => [word, tables.filter(({ name }) => names.includes(name))] as const), ['ledgerWorkings', tables.filter(({ name }) => !named.has(name))] as const];
  return (
    <section class="card" aria-labelledby="ledger-sizes">
      <h2 id="ledger-sizes">{t('ledgerSizes')}</h2>
      <output class="ledger-soft">{measuredAt === null ? t('ledgerMeasuring') : t('ledgerMeasured', new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(measuredAt))}</output>
      <table class="ledger-table">
        <thead>
          <tr>
            <th scope="col">{t('ledgerWhat')}</th>
            <th scope="col">{t('ledgerRows')}</th>
            <th scope="col">{t('ledgerBytes')}</th>
            <th scope="col">{t('ledgerSince')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(([word, measured]) => (
            <Line key={word} word={word} measured={measured} />
          ))}
          <tr>
            <th scope="row">{t('ledgerSmall')}</th>
            <td>{small === null ? '…' : numberText(small.entries)}</td>
            <td>{small === null ? '…' : byteText(small.bytes)}</td>
            <td>–</td>
          </tr>
        </tbody>
      </table>
      {usage !== null && <p>{t('ledgerUsage', byteText(usage))}</p>}
      <p class="ledger-soft">{t('ledgerDisk')}</p>
    </section>
  );
}

function Line({ word, measured }: { word: MessageKey; measured: readonly Measured[] }) {
  const sum = (of: 'rows' | 'bytes') => measured.reduce((total, one) => total + one[of], 0);
  const first = Math.min(...measured.flatMap(({ since }) => since ?? []));
  const isAbout = measured.some((one) => one.isAbout);
  return (
    <tr>
      <th scope="row">{t(word)}</th>
      <td>{measured.length === 0 ? '…' : numberText(sum('rows'))}</td>
      <td>{measured.length === 0 ? '…' : isAbout ? t('ledgerAbout', byteText(sum('bytes'))) : byteText(sum('bytes'))}</td>
      <td>{first === Infinity ? '–' : new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' }).format(first)}</td>
    </tr>
  );
}
