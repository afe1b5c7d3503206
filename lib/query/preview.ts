import type { Hit } from '../model/hit.ts';
import type { Mention } from '../model/mention.ts';
import type { PostKey } from '../model/post.ts';
import type { TopicQuery } from '../model/topic.ts';
import { compile } from './compile.ts';
import type { Matcher } from './matcher.ts';

/** What a query would do to the mentions looked at, beside the query that is saved. */
export interface StoredPreview {
  /** Mentions looked at. */
  looked: number;
  /** Of these, how many it matches. */
  matches: number;
  /** Of these, how many the saved query matches. */
  before: number;
  /** Matched, and not by the saved query. */
  gained: number;
  /** Matched by the saved query alone. */
  lost: number;
  /** Of those lost, how many a person has tagged. */
  lostTagged: number;
  /** Of those lost, those that this topic alone brought, and that nobody has done anything with. */
  untouched: readonly PostKey[];
  /** Some of each, newest first. */
  examples: Readonly<Record<PreviewChange, readonly PreviewExample[]>>;
}

export type PreviewChange = 'gained' | 'lost' | 'same';

export interface PreviewExample {
  mention: Mention;
  /** Where the query's words stand; of what is lost, those of the saved one. */
  hits: readonly Hit[];
}

type Counted = { -readonly [K in keyof StoredPreview]: StoredPreview[K] };

const EXAMPLES = 8;

/** Counts what a query does, mention by mention; asked at any time, it tells of those it was shown. */
export class PreviewCount {
  private readonly saved: TopicQuery | null;
  private readonly matcher: Matcher;
  private readonly savedMatcher: Matcher;
  private readonly untouched: PostKey[] = [];
  private readonly count: Counted = { looked: 0, matches: 0, before: 0, gained: 0, lost: 0, lostTagged: 0, untouched: [], examples: { gained: [], lost: [], same: [] } };

  /** `saved`: the topic as it is; null for one that does not exist yet. */
  constructor(candidate: TopicQuery, saved: TopicQuery | null) {
    this.saved = saved;
    this.matcher = compile([candidate]);
    this.savedMatcher = compile(saved === null ? [] : [saved]);
  }

  look(mention: Mention): void {
    const { count } = this;
    const match = this.matcher.match(mention.post)[0];
    const before = this.savedMatcher.match(mention.post)[0];
    count.looked += 1;
    if (match !== undefined) count.matches += 1;
    if (before !== undefined) count.before += 1;
    if (match === undefined && before === undefined) return;
    const change: PreviewChange = match === undefined ? 'lost' : before === undefined ? 'gained' : 'same';
    if (change !== 'same') count[change] += 1;
    if (change === 'lost' && mention.tags.length > 0) count.lostTagged += 1;
    if (change === 'lost' && this.isOurs(mention) && isUntouched(mention)) this.untouched.push(mention.key);
    const shown = count.examples[change];
    if (shown.length < EXAMPLES) count.examples = { ...count.examples, [change]: [...shown, { mention, hits: (match ?? before)?.hits ?? [] }] };
  }

  private isOurs({ matches, clippedByHand }: Mention): boolean {
    return !clippedByHand && matches.length > 0 && matches.every(({ topicId }) => topicId === this.saved?.id);
  }

  get sofar(): StoredPreview {
    return { ...this.count, untouched: [...this.untouched] };
  }
}

function isUntouched({ status, tags, note, dueAt, priority }: Mention): boolean {
  return status === 'new' && tags.length === 0 && note === '' && dueAt === null && priority === 'normal';
}
