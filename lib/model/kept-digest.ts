import type { PostKey } from './post.ts';
import type { EpochMs } from './time.ts';
import type { TopicId } from './topic.ts';

/** What its author did to a digest, by what it is of: kept as it is typed, and remembered once it was handed on. */
export interface KeptDigest {
  /** The same for the same days and topics, whenever they are looked at. */
  id: string;
  /** Up to, but not, a moment. */
  from: EpochMs;
  to: EpochMs;
  topics: 'all' | readonly TopicId[];
  /** What it is called; '' = as its template is. */
  title: string;
  /** The author's own, by section. */
  words: Readonly<Record<string, string>>;
  /** Quotes chosen by hand, in order; null = by the rule. */
  quotes: readonly PostKey[] | null;
  editedAt: EpochMs;
  /** When it was last saved as a file, copied or printed; absent: never yet, and the index leaves it out. */
  madeAt?: EpochMs;
}
