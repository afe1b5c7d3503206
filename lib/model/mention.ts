import type { Absence } from './absence.ts';
import type { Answer } from './answer.ts';
import type { Evidence } from './evidence.ts';
import type { Hit } from './hit.ts';
import type { Post, PostKey } from './post.ts';
import type { EpochMs } from './time.ts';
import type { TopicId } from './topic.ts';

export type Status = 'new' | 'todo' | 'waiting' | 'done' | 'ignored';
export const STATUSES: readonly Status[] = ['new', 'todo', 'waiting', 'done', 'ignored'];

export type Priority = 'low' | 'normal' | 'high';
export const PRIORITIES: readonly Priority[] = ['low', 'normal', 'high'];

export type Outcome = 'solved' | 'thanked' | 'lost' | 'none';

/** A judgement and what it rests on; a machine's yields to a person's. */
export interface Verdict {
  label: string;
  by: 'machine' | 'person';
  spans: readonly Hit[];
}

export interface TopicMatch {
  topicId: TopicId;
  topicRevision: number;
  hits: readonly Hit[];
}

/** A stored post that matched one or more topics, or that was clipped by hand: one per post. */
export interface Mention {
  key: PostKey;
  post: Post;
  /** [] only when clipped by hand. */
  matches: readonly TopicMatch[];
  clippedByHand: boolean;
  firstSeenAt: EpochMs;
  lastSeenAt: EpochMs;
  sightings: number;
  status: Status;
  statusAt: EpochMs;
  /** When the follow-up is due. */
  dueAt: EpochMs | null;
  /** What was promised, in words; '' = nothing. */
  promise: string;
  /** Who follows up: a name of the user's own list. */
  owner: string | null;
  /** Out of the queue until then. */
  snoozedUntil: EpochMs | null;
  /** Comes back for another look every so many days. */
  lookBackDays: number | null;
  priority: Priority;
  tags: readonly string[];
  note: string;
  /** When the brand answered first. */
  repliedAt: EpochMs | null;
  /** When they wrote again after that answer. */
  reopenedAt: EpochMs | null;
  outcome: Outcome | null;
  /** What answered it, by the brand's own accounts and by its author again, as far as it was on screen; oldest first. */
  answers: readonly Answer[];
  /** Its own page was read without it; null = not, or it was met again since. */
  absence: Absence | null;
  sentiment: Verdict | null;
  intent: Verdict | null;
}

/** What a page hands over: a post that matched, or that the user clipped. */
export interface Capture {
  post: Post;
  matches: readonly TopicMatch[];
  clippedByHand: boolean;
  /** The page view it was read in: a post read again in the same one (a text unfolded) is not one more sighting. */
  visit: string;
}

/** One time a post was read again: its counts then, its text then. */
export interface Sighting {
  key: PostKey;
  visit: string;
  at: EpochMs;
  text: string;
  /** A 'show more' was still closed. Absent in what was seen before version 4 of the store. */
  truncated?: boolean;
  engagement: Post['engagement'];
  /** Absent in what was seen before version 4 of the store. */
  evidence?: Evidence;
}
