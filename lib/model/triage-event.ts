import type { Mention } from './mention.ts';
import type { PostKey } from './post.ts';
import type { Tag, TagId } from './tag.ts';
import type { EpochMs } from './time.ts';

/** The fields of a mention that tell what people did with it. */
export const TRIAGE_FIELDS = ['status', 'tags', 'note', 'dueAt', 'promise', 'owner', 'snoozedUntil', 'lookBackDays', 'priority', 'repliedAt', 'reopenedAt', 'outcome'] as const;
export type TriageField = (typeof TRIAGE_FIELDS)[number];

/** One change of one thing, and what it was before. */
interface Changed<K extends string, F extends string, V> {
  /** Given by the store, rising. */
  id?: number;
  at: EpochMs;
  key: K;
  field: F;
  before: V;
  after: V;
  /** The same for all that one action changed: it is taken back whole. */
  group: number;
  /**
   * capture: what was read on a page told it, an answer of the brand's own account. retention: it was kept as long as its
   * topics say. import: it came with a file.
   */
  by: 'person' | 'capture' | 'retention' | 'import';
  /** The group that this one takes back. */
  undoes: number | null;
}

/** A tag looks otherwise, has another place, or is no longer (null). */
export type TagEvent = Changed<`tag:${TagId}`, 'look', Tag | null>;

/** A mention was deleted, or brought back; it came with a file, or that was taken back. */
export type DeletionEvent = Changed<PostKey, 'deleted', boolean>;

/** One change: an append-only log; undo and response times come from it. */
export type TriageEvent = { [F in TriageField]: Changed<PostKey, F, Mention[F]> }[TriageField] | TagEvent | DeletionEvent;

/** A field and what it becomes, for a mention as it was. */
export type TriageChange = { [F in TriageField]: { field: F; change: (before: Mention[F], mention: Mention) => Mention[F] } }[TriageField];
