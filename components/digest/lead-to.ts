import type { Digest } from '../../lib/digest/digest.ts';
import type { Counted } from '../../lib/export/digest/document.ts';
import { dayOf } from '../calendar/days.ts';
import { hashOf } from '../dashboard/route.ts';
import { fieldsOf, queueQueryOf } from '../queue/queue-query.ts';

/** The mentions behind a number, as an address of the full page: those first seen then, without those that were judged to be none. */
export function leadTo({ from, to, topicId, site, tag }: Counted, { period, topics, withClipped }: Pick<Digest, 'period' | 'topics' | 'withClipped'>): string {
  const days = { from: dayOf(from ?? period.from), to: dayOf((to ?? period.to) - 1) };
  const chosen = topicId !== undefined ? [topicId] : withClipped ? [] : topics.map(({ id }) => id);
  const query = { ...queueQueryOf(new URLSearchParams()), topics: chosen, sites: site === undefined ? [] : [site], tags: tag === undefined ? [] : [tag], statuses: ['new', 'todo', 'waiting', 'done'] as const, seen: days };
  return hashOf(['mentions'], fieldsOf(query));
}
