import type { MessageKey } from '../../lib/platform/i18n.ts';
import type { SortField } from '../hooks/use-mention-keys.ts';

/** Every column sorts. */
export type ColumnId = SortField;

export interface Column {
  id: ColumnId;
  word: MessageKey;
  /** Pixels, until the user drags it. */
  width: number;
  /** Numbers stand in a line. */
  numeric?: true;
  /** Shown until the user chooses. */
  usual?: true;
}

/** Every column that the table of mentions can have, in the order of its menu. */
export const COLUMNS: readonly Column[] = [
  { id: 'author', word: 'columnAuthor', width: 170, usual: true },
  { id: 'text', word: 'columnText', width: 380, usual: true },
  { id: 'site', word: 'columnSite', width: 120, usual: true },
  { id: 'topic', word: 'columnTopic', width: 130, usual: true },
  { id: 'status', word: 'columnStatus', width: 100, usual: true },
  { id: 'tags', word: 'columnTags', width: 160, usual: true },
  { id: 'owner', word: 'columnOwner', width: 110 },
  { id: 'priority', word: 'columnPriority', width: 90 },
  { id: 'due', word: 'columnDue', width: 140, usual: true },
  { id: 'waiting', word: 'columnWaiting', width: 130 },
  { id: 'published', word: 'columnPublished', width: 120 },
  { id: 'firstSeen', word: 'columnFirstSeen', width: 120, usual: true },
  { id: 'likes', word: 'columnLikes', width: 80, numeric: true, usual: true },
  { id: 'replies', word: 'columnReplies', width: 80, numeric: true },
  { id: 'views', word: 'columnViews', width: 90, numeric: true },
  { id: 'rating', word: 'columnRating', width: 90, numeric: true },
  { id: 'sightings', word: 'columnSightings', width: 90, numeric: true },
  { id: 'note', word: 'columnNote', width: 220 },
];

/** Narrower, a heading cannot be read; wider, nothing beside it can. */
export const COLUMN_WIDTH = { least: 64, most: 900, step: 16 } as const;

/** Pixels of the first column, which holds a box to select by. */
export const PICK_WIDTH = 36;
