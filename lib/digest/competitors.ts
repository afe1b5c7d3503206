import type { Topic, TopicId } from '../model/topic.ts';
import type { CompetitorsSection } from './digest.ts';
import type { Gathering } from './gathering.ts';
import type { PostsSeen } from './posts-seen.ts';

interface Row {
  period: number;
  before: number;
  praise: number;
  complaints: number;
}

/** The brands and their competitors side by side. */
export function gatherCompetitors(topics: readonly Pick<Topic, 'id' | 'kind'>[], seen: PostsSeen): Gathering<CompetitorsSection> {
  const sides = new Map(topics.filter(({ kind }) => kind === 'brand' || kind === 'competitor').map(({ id, kind }) => [id, kind === 'brand']));
  const rows = new Map<TopicId, Row>([...sides.keys()].map((id) => [id, { period: 0, before: 0, praise: 0, complaints: 0 }]));
  return {
    take({ mention, when, topicIds, voice }) {
      if (when === null || mention.status === 'ignored') return;
      const own = topicIds.flatMap((id) => rows.get(id) ?? []);
      if (own.length === 0) return;
      const kind = when === 'period' ? voice?.kind : null;
      for (const row of own) {
        row[when] += 1;
        if (kind === 'praise') row.praise += 1;
        if (kind === 'complaint') row.complaints += 1;
      }
    },
    result() {
      const all = [...rows.values()].reduce((sum, row) => ({ period: sum.period + row.period, before: sum.before + row.before }), { period: 0, before: 0 });
      const compared = [...rows].map(([topicId, row]) => ({
        topicId,
        isBrand: sides.get(topicId) === true,
        compared: seen.forTopics([topicId]).compared(row.period, row.before),
        share: { count: row.period, of: all.period },
        shareBefore: { count: row.before, of: all.before },
        praise: row.praise,
        complaints: row.complaints,
      }));
      return { rows: compared.toSorted((a, b) => Number(b.isBrand) - Number(a.isBrand) || b.compared.count - a.compared.count) };
    },
  };
}
