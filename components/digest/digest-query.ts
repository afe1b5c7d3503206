import { NAMED_PERIODS, type PeriodChoice } from '../../lib/digest/period.ts';
import type { TopicId } from '../../lib/model/topic.ts';

/** What a digest is of, as it stands in its address. */
export interface DigestQuery {
  /** Id of a layout; '' = the one that was used last. */
  layout: string;
  /** null: that of the layout. */
  period: PeriodChoice | null;
  topics: 'all' | readonly TopicId[];
}

/** Reads an address, whatever stands there: what is not known is left out. */
export function digestQueryOf(fields: URLSearchParams): DigestQuery {
  const topics = [...new Set(fields.getAll('topic'))].sort();
  return { layout: fields.get('as') ?? '', period: periodOf(fields.get('period') ?? ''), topics: topics.length === 0 ? 'all' : topics };
}

/** The fields of its address: the same query always gives the same. */
export function digestFields({ layout, period, topics }: DigestQuery): Record<string, string | readonly string[] | null> {
  return { as: layout, period: period === null ? null : periodText(period), topic: topics === 'all' ? [] : [...topics].sort() };
}

/** `last-week`, or `2026-11-16..2026-11-22`. */
export function periodText(period: PeriodChoice): string {
  return period.kind === 'between' ? `${period.first}..${period.last}` : period.kind.replaceAll(' ', '-');
}

/** null: nobody knows such a period. */
export function periodOf(text: string): PeriodChoice | null {
  const [, first, last] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return isDay(first) && isDay(last) ? { kind: 'between', first, last } : null;
  const kind = NAMED_PERIODS.find((one) => one === text.replaceAll('-', ' '));
  return kind === undefined ? null : { kind };
}

function isDay(text: string): boolean {
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
