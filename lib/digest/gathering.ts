import type { Voice } from '../insight/voice-of.ts';
import type { AuthorKey } from '../model/author-key.ts';
import type { Mention } from '../model/mention.ts';
import type { TopicId } from '../model/topic.ts';

/** A mention that the digest is about, as it passes by. */
export interface Passing {
  mention: Mention;
  /** When it was first seen; null: neither in the period nor in the one before. */
  when: 'period' | 'before' | null;
  /** Of the digest's topics, those that it matched; [] = clipped by hand. */
  topicIds: readonly TopicId[];
  /** Somebody of ours answers such: not all that it matched is a competitor's or the industry's. */
  isOurs: boolean;
  author: AuthorKey | null;
  voice: Voice | null;
}

/** What one section takes from each mention, and makes of it at the end: nothing is looked at twice. */
export interface Gathering<Section> {
  take(passing: Passing): void;
  result(): Section;
}
