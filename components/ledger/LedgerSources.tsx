import { numberText, plural, t } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import { useFacets } from '../hooks/use-facets.ts';
import { useTopicCounts } from '../hooks/use-topic-counts.ts';
import { siteLabel } from '../site/site-label.ts';

/** Where mentions come from, and what for: numbers that lead to what is behind them. */
export function LedgerSources() {
  const facets = useFacets();
  const topics = useTopicCounts();
  if (facets === undefined || topics === undefined) return null;
  return (
    <section class="card" aria-labelledby="ledger-sources">
      <h2 id="ledger-sources">{t('ledgerSources')}</h2>
      {facets.sites.length === 0 ? (
        <p class="ledger-soft">{t('ledgerNoMentions')}</p>
      ) : (
        <div class="ledger-sources">
          <Counts name={t('ledgerBySite')} rows={facets.sites.map(({ value, mentions }) => ({ id: value, label: siteLabel(value), mentions, address: hashOf(['mentions'], { site: value }) }))} />
          <Counts name={t('ledgerByTopic')} rows={topics.map(({ id, name, mentions }) => ({ id, label: name, mentions, address: hashOf(['mentions'], { topic: id }) }))} />
        </div>
      )}
    </section>
  );
}

function Counts({ name, rows }: { name: string; rows: readonly { id: string; label: string; mentions: number; address: string }[] }) {
  if (rows.length === 0) return null;
  return (
    <div>
      <h3>{name}</h3>
      <ul class="ledger-counts">
        {rows.map(({ id, label, mentions, address }) => (
          <li key={id}>
            <a href={address} aria-label={`${label}: ${plural('peopleMentions', mentions)}`}>
              <bdi>{label}</bdi>
            </a>
            <span aria-hidden="true">{numberText(mentions)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
