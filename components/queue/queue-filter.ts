import type { Status } from '../../lib/model/mention.ts';
import { DAY_MS, type EpochMs } from '../../lib/model/time.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { periodFilter } from '../export/period.ts';
import type { MentionFilter, MentionOrder } from '../hooks/use-mentions.ts';
import type { SearchReader } from '../hooks/use-search.ts';
import { type DueChoice, NOBODY, type QueueQuery, type SeenChoice } from './queue-query.ts';

/** What a query's words mean here and now. */
export interface QueueContext {
  now: EpochMs;
  topics: readonly Pick<Topic, 'id' | 'kind'>[];
  /** The name of the tag for complaints. */
  complaint: string;
  /** What a text in the search field asks for. */
  read: SearchReader;
}

export interface Asked {
  filter: MentionFilter;
  order: MentionOrder;
}

/** Not settled: somebody may still have to do something. */
const OPEN: readonly Status[] = ['new', 'todo', 'waiting'];

/** The views that are there from the start, in their order; the first is the queue itself. */
export const VIEWS = ['', 'mine', 'due', 'waiting', 'competitors', 'complaints', 'unread'] as const;
export type ViewId = (typeof VIEWS)[number];

/** What the store is asked for: what the view holds, narrowed by the chips. */
export function askedFor(query: QueueQuery, context: QueueContext): Asked {
  const view = VIEWS.find((id) => id === query.view) ?? '';
  const { filter, order } = ofView(view, context);
  const search = context.read(query.text).terms;
  return { filter: { ...narrowed(filter, chosenFilter(query, context.now)), ...(search.length === 0 ? {} : { search }) }, order };
}

function ofView(view: ViewId, { now, topics, complaint }: QueueContext): Asked {
  const awake = { snoozed: { at: now, are: 'no' } } as const;
  switch (view) {
    case '':
      return { filter: { waitsForUs: true, ...awake }, order: 'waiting' };
    case 'mine':
      return { filter: { waitsForUs: true, owners: [null], ...oursAlone(topics), ...awake }, order: 'waiting' };
    case 'due':
      return { filter: { statuses: OPEN, due: { before: dayAfter(now, 1) } }, order: 'due' };
    case 'waiting':
      return { filter: { statuses: ['waiting'], ...awake }, order: 'due' };
    case 'competitors':
      return { filter: { statuses: ['new', 'todo'], topicIds: topics.filter(({ kind }) => kind === 'competitor').map(({ id }) => id), ...awake }, order: 'newest' };
    case 'complaints':
      return { filter: { statuses: OPEN, tags: [complaint], ...awake }, order: 'waiting' };
    case 'unread':
      return { filter: { statuses: ['new'], from: dayAfter(now, -6), ...awake }, order: 'newest' };
  }
}

/** Nobody waits for our answer below a post about another's brand. Limits nothing where there are no such topics. */
function oursAlone(topics: QueueContext['topics']): Pick<MentionFilter, 'topicIds'> {
  const ours = topics.filter(({ kind }) => kind !== 'competitor' && kind !== 'industry');
  return ours.length === topics.length ? {} : { topicIds: [null, ...ours.map(({ id }) => id)] };
}

/** What the chips alone narrow to, whatever the view. */
export function chosenFilter({ topics, sites, statuses, tags, owners, priorities, due, seen, snoozed }: QueueQuery, now: EpochMs): MentionFilter {
  return {
    ...(topics.length === 0 ? {} : { topicIds: topics }),
    ...(sites.length === 0 ? {} : { sites }),
    ...(statuses.length === 0 ? {} : { statuses }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(owners.length === 0 ? {} : { owners: owners.map((owner) => (owner === NOBODY ? null : owner)) }),
    ...(priorities.length === 0 ? {} : { priorities }),
    ...(due === null ? {} : { due: dueOf(due, now) }),
    ...(seen === null ? {} : typeof seen === 'object' ? periodFilter(seen) : { from: seenSince(seen, now) }),
    ...(snoozed ? { snoozed: { at: now, are: 'yes' } } : {}),
  };
}

function dueOf(choice: DueChoice, now: EpochMs): NonNullable<MentionFilter['due']> {
  switch (choice) {
    case 'late':
      return { before: now };
    case 'today':
      return { before: dayAfter(now, 1) };
    case 'week':
      return { before: dayAfter(now, 7) };
    case 'none':
      return 'none';
  }
}

function seenSince(choice: SeenChoice, now: EpochMs): EpochMs {
  return dayAfter(now, { today: 0, week: -6, month: -29 }[choice]);
}

/** What passes both. Of two choices of a kind only those that stand in both are left; a snooze asked for goes before one that is not. */
export function narrowed(one: MentionFilter, other: MentionFilter): MentionFilter {
  const both = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined) => (a === undefined ? b : b === undefined ? a : a.filter((value) => b.includes(value)));
  const lists = {
    topicIds: both(one.topicIds, other.topicIds),
    sites: both(one.sites, other.sites),
    statuses: both(one.statuses, other.statuses),
    owners: both(one.owners, other.owners),
    priorities: both(one.priorities, other.priorities),
    tags: one.tags !== undefined && other.tags !== undefined ? [...new Set([...one.tags, ...other.tags])] : (one.tags ?? other.tags),
  };
  const due = sooner(one.due, other.due);
  // Nothing is due and not due: no status is left.
  const impossible = due === 'never' ? { statuses: [] } : {};
  const kept = Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)) as MentionFilter;
  const from = Math.max(one.from ?? -Infinity, other.from ?? -Infinity);
  return { ...one, ...other, ...kept, ...(Number.isFinite(from) ? { from } : {}), ...(due === undefined || due === 'never' ? {} : { due }), ...impossible };
}

type Due = MentionFilter['due'];

function sooner(one: Due, other: Due): Due | 'never' {
  if (one === undefined || other === undefined) return one ?? other;
  if (one === 'none' || other === 'none') return one === other ? 'none' : 'never';
  const before = Math.min(one.before ?? Infinity, other.before ?? Infinity);
  return Number.isFinite(before) ? { before } : one;
}

/** The midnight that begins the day so many after today, where the user is. */
function dayAfter(now: EpochMs, days: number): EpochMs {
  const noon = new Date(new Date(now).setHours(12, 0, 0, 0) + days * DAY_MS);
  return noon.setHours(0, 0, 0, 0);
}
