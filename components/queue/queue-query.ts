import { PRIORITIES, type Priority, type Status, STATUSES } from '../../lib/model/mention.ts';
import type { SiteId } from '../../lib/model/site.ts';
import type { TopicId } from '../../lib/model/topic.ts';
import type { Period } from '../export/period.ts';

export const DUE_CHOICES = ['late', 'today', 'week', 'none'] as const;
export type DueChoice = (typeof DUE_CHOICES)[number];

export const SEEN_CHOICES = ['today', 'week', 'month'] as const;
export type SeenChoice = (typeof SEEN_CHOICES)[number];

/** How `owner=` says that nobody is. */
export const NOBODY = '-';

/** What the queue is asked for, as it stands in its address: one of the views, and chips that narrow it. */
export interface QueueQuery {
  /** Id of a view of ours; '' = the queue itself. */
  view: string;
  text: string;
  topics: readonly TopicId[];
  sites: readonly SiteId[];
  statuses: readonly Status[];
  tags: readonly string[];
  /** NOBODY among them: nobody's. */
  owners: readonly string[];
  priorities: readonly Priority[];
  due: DueChoice | null;
  /** In the last days, or between two of them. */
  seen: SeenChoice | Period | null;
  /** Those that are out of the queue for now, and no others. */
  snoozed: boolean;
}

/** Reads an address, whatever stands there: what is not known is left out. */
export function queueQueryOf(fields: URLSearchParams): QueueQuery {
  const all = (name: string) => [...new Set(fields.getAll(name))];
  return {
    view: fields.get('view') ?? '',
    text: fields.get('q') ?? '',
    topics: all('topic'),
    sites: all('site'),
    statuses: STATUSES.filter((status) => all('status').includes(status)),
    tags: all('tag'),
    owners: all('owner'),
    priorities: PRIORITIES.filter((priority) => all('priority').includes(priority)),
    due: DUE_CHOICES.find((due) => due === fields.get('due')) ?? null,
    seen: SEEN_CHOICES.find((seen) => seen === fields.get('seen')) ?? daysOf(fields.get('seen')),
    snoozed: fields.get('is') === 'snoozed',
  };
}

/** The fields of its address: the same query always gives the same. */
export function fieldsOf({ view, text, topics, sites, statuses, tags, owners, priorities, due, seen, snoozed }: QueueQuery): Record<string, string | readonly string[] | null> {
  const sorted = (values: readonly string[]) => [...values].sort();
  return { view, q: text, topic: sorted(topics), site: sorted(sites), status: sorted(statuses), tag: sorted(tags), owner: sorted(owners), priority: sorted(priorities), due, seen: typeof seen === 'object' && seen !== null ? `${seen.from}..${seen.to}` : seen, is: snoozed ? 'snoozed' : null };
}

/** The view alone, without chips. */
export function viewAlone(view: string): QueueQuery {
  return queueQueryOf(new URLSearchParams({ view }));
}

/** `2026-11-16..2026-11-22`; one side may be open. */
function daysOf(text: string | null): Period | null {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/.exec(text ?? '') ?? [];
  return from === undefined && to === undefined ? null : { from: from ?? '', to: to ?? '' };
}
