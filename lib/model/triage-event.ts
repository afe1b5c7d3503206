import type { Mention } from './mention.ts';
import type { PostKey } from './post.ts';
import type { EpochMs } from './time.ts';

/** The fields of a mention that only a person changes. */
export type TriageField = 'status' | 'tags' | 'note' | 'dueAt' | 'priority';

/** One change a person made: an append-only log; undo and response times come from it. */
export type TriageEvent = {
  [F in TriageField]: {
    /** Given by the store, rising. */
    id?: number;
    at: EpochMs;
    key: PostKey;
    field: F;
    before: Mention[F];
    after: Mention[F];
    /** The event that this one takes back. */
    undoes: number | null;
  };
}[TriageField];
