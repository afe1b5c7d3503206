import type { KeepDays } from './keep-days.ts';
import type { TopicReplyGoal } from './reply-goal.ts';
import type { SiteId } from './site.ts';
import type { EpochMs } from './time.ts';

export type TopicId = string;

export type TopicKind = 'brand' | 'competitor' | 'industry' | 'campaign' | 'person';
export const TOPIC_KINDS: readonly TopicKind[] = ['brand', 'competitor', 'industry', 'campaign', 'person'];

/** What the topic serves: it decides what a digest says about it. */
export type Purpose = 'care' | 'crisis' | 'insight' | 'leads' | 'advocates' | 'partners' | 'reputation';
export const PURPOSES: readonly Purpose[] = ['care', 'crisis', 'insight', 'leads', 'advocates', 'partners', 'reputation'];

/** What the user listens for. */
export interface Topic {
  id: TopicId;
  name: string;
  kind: TopicKind;
  /** The text is the truth; a builder edits its tree. */
  query: string;
  purpose: Purpose;
  sites: 'all' | readonly SiteId[];
  /** How soon its mentions are answered. */
  replyGoal: TopicReplyGoal;
  /** How long its mentions are kept that nobody touched, from when they were first seen; null = for ever. */
  keepDays: KeepDays;
  /** One of TOPIC_COLORS. */
  color: string;
  /** +1 whenever the query changes. */
  revision: number;
  createdAt: EpochMs;
  updatedAt: EpochMs;
  pausedAt: EpochMs | null;
}

/** What matching needs of a topic: all that a page is told. */
export type TopicQuery = Pick<Topic, 'id' | 'revision' | 'query' | 'sites'>;

/** Names of colour tokens, not colours: each theme paints them with enough contrast. */
export const TOPIC_COLORS = ['blue', 'green', 'amber', 'red', 'violet', 'teal', 'pink', 'gray'] as const;
