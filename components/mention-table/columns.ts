import type { MessageKey } from '../../lib/platform/i18n.ts';
import type { SortField } from '../hooks/use-mention-keys.ts';

export type ColumnId =
  | 'author' | 'text' | 'site' | 'topic' | 'status' | 'tags' | 'owner' | 'priority' | 'due' | 'waiting'
  | 'published' | 'firstSeen' | 'likes' | 'replies' | 'views' | 'rating' | 'sightings' | 'note';

export interface Column {
  id: ColumnId;
  word: MessageKey;
  /** Pixels, until the user drags it. */
  width: number;
  /** Absent: no index knows it, and the table cannot be sorted by it. */
  sort?: SortField;
  /** Numbers stand in a line. */
  numeric?: true;
  /** Shown until the user chooses. */
  usual?: true;
}

/** Every column that the table of mentions can have, in the order of its menu. */
export const COLUMNS: readonly Column[] = [
  { id: 'author', word: 'columnAuthor', width: 170, sort: 'author', usual: true },
  { id: 'text', word: 'columnText', width: 380, usual: true },
  { id: 'site', word: 'columnSite', width: 120, sort: 'site', usual: true },
  { id: 'topic', word: 'columnTopic', width: 130, usual: true },
  { id: 'status', word: 'columnStatus', width: 100, sort: 'status', usual: true },
  { id: 'tags', word: 'columnTags', width: 160, usual: true },
  { id: 'owner', word: 'columnOwner', width: 110, sort: 'owner' },
  { id: 'priority', word: 'columnPriority', width: 90, sort: 'priority' },
  { id: 'due', word: 'columnDue', width: 140, sort: 'due', usual: true },
  { id: 'waiting', word: 'columnWaiting', width: 130, sort: 'waiting' },
  { id: 'published', word: 'columnPublished', width: 120, sort: 'published' },
  { id: 'firstSeen', word: 'columnFirstSeen', width: 120, sort: 'firstSeen', usual: true },
  { id: 'likes', word: 'columnLikes', width: 80, sort: 'likes', numeric: true, usual: true },
  { id: 'replies', word: 'columnReplies', width: 80, numeric: true },
  { id: 'views', word: 'columnViews', width: 90, numeric: true },
  { id: 'rating', word: 'columnRating', width: 90, numeric: true },
  { id: 'sightings', word: 'columnSightings', width: 90, numeric: true },
  { id: 'note', word: 'columnNote', width: 220 },
];

/** Narrower, a heading cannot be read; wider, nothing beside it can. */
export const COLUMN_WIDTH = { least: 64, most: 900, step: 16 } as const;
