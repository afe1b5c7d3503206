import { STATUSES } from '../model/mention.ts';
import type { Topic } from '../model/topic.ts';
import type { MentionRow } from './database.ts';
import { newestFirst } from './mention-order.ts';

/** What mentions can be sorted by. */
export type SortField =
  | 'firstSeen' | 'published' | 'waiting' | 'due' | 'author' | 'likes'
  | 'site' | 'status' | 'owner' | 'priority' | 'topic' | 'tags'
  | 'text' | 'replies' | 'views' | 'rating' | 'sightings' | 'note';

export interface MentionSort {
  by: SortField;
  descending: boolean;
}

/** null: there is none, and the mention comes last. */
export type SortValue = string | number | null;

type ValueOf = (row: MentionRow) => SortValue;

/** Those that an index has in order; rows of one value lie in the order of their keys. */
export const INDEX: Partial<Record<SortField, string>> = {
  firstSeen: 'firstSeenAt',
  published: 'post.publishedAt',
  waiting: 'waitingSince',
  due: 'dueAt',
  author: '[authorKey+firstSeenAt]',
  likes: 'post.engagement.likes',
};

const PRIORITY = ['high', 'normal', 'low'] as const;
/** Of a text, as much as is ever needed to tell it from another. */
const BEGINNING = 60;

/** What each is sorted by; topics go by their names, of several the first in this direction counts. */
export function sortValueOf({ by, descending }: MentionSort, topics: readonly Pick<Topic, 'id' | 'name'>[]): ValueOf {
  const first = (words: readonly string[]) => (descending ? words.toSorted().at(-1) : words.toSorted()[0]) ?? null;
  switch (by) {
    case 'firstSeen': return (row) => row.firstSeenAt;
    case 'published': return (row) => row.post.publishedAt;
    case 'waiting': return (row) => row.waitingSince;
    case 'due': return (row) => row.dueAt;
    case 'author': return (row) => row.authorKey;
    case 'site': return (row) => row.post.site;
    case 'status': return (row) => STATUSES.indexOf(row.status);
    case 'owner': return (row) => row.owner;
    case 'priority': return (row) => PRIORITY.indexOf(row.priority);
    case 'topic': return (row) => first(row.topicIds.map((id) => topics.find((topic) => topic.id === id)?.name ?? ''));
    case 'tags': return (row) => first(row.tags.map((tag) => tag.toLowerCase()));
    case 'text': return (row) => wordsOf(row.post.title ?? row.post.text);
    case 'note': return (row) => wordsOf(row.note);
    case 'rating': return ({ post: { rating } }) => rating && rating.value / rating.best;
    case 'sightings': return (row) => row.sightings;
    case 'likes':
    case 'replies':
    case 'views': return (row) => row.post.engagement[by];
  }
}

/** How two mentions stand to each other, exactly as `keysInOrder` has them. */
export function inSort(sort: MentionSort, topics: readonly Pick<Topic, 'id' | 'name'>[]): (one: MentionRow, other: MentionRow) => number {
  const valueOf = sortValueOf(sort, topics);
  const byIndex = INDEX[sort.by] !== undefined;
  const direction = sort.descending ? -1 : 1;
  return (one, other) => {
    const first = valueOf(one);
    const second = valueOf(other);
    if (first === null || second === null) return first === second ? newestFirst(one, other) : first === null ? 1 : -1;
    if (first !== second) return (first < second ? -1 : 1) * direction;
    return byIndex ? direction * ((sort.by === 'author' ? one.firstSeenAt - other.firstSeenAt : 0) || (one.key < other.key ? -1 : 1)) : newestFirst(one, other);
  };
}

/** Accented letters beside their plain ones, in any case; null: there is nothing. */
function wordsOf(text: string): string | null {
  return text === '' ? null : text.slice(0, BEGINNING).normalize('NFD').toLowerCase();
}
