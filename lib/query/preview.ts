import type { Hit } from '../model/hit.ts';
import type { Mention } from '../model/mention.ts';
import type { PostKey } from '../model/post.ts';
import type { TopicQuery } from '../model/topic.ts';
import { compile } from './compile.ts';

/** What a query would do to the mentions looked at, beside what its topic holds of them now. */
export interface StoredPreview {
  /** Mentions looked at. */
  looked: number;
  /** Of these, how many it matches. */
  matches: number;
  /** Of these, how many the topic holds now. */
  held: number;
  /** Matched and not held. */
  gained: number;
  /** Held and not matched. */
  lost: number;
  /** Of those lost, how many a person has tagged. */
  lostTagged: number;
  /** Of those lost, those that nobody has done anything with. */
  untouched: readonly PostKey[];
  /** Some of each, newest first. */
  examples: Readonly<Record<PreviewChange, readonly PreviewExample[]>>;
}

export type PreviewChange = 'gained' | 'lost' | 'same';

export interface PreviewExample {
  mention: Mention;
  /** Where the query's words stand; of what is lost, those of the match it had. */
  hits: readonly Hit[];
}

type Counted = { -readonly [K in keyof StoredPreview]: StoredPreview[K] };

const EXAMPLES = 8;

/** Counts what a query does, mention by mention; asked at any time, it tells of those it was shown. */
export class PreviewCount {
  private readonly topicId: string;
  private readonly matcher: ReturnType<typeof compile>;
  private readonly untouched: PostKey[] = [];
  private readonly count: Counted = { looked: 0, matches: 0, held: 0, gained: 0, lost: 0, lostTagged: 0, untouched: [], examples: { gained: [], lost: [], same: [] } };

  /** `topic.id`: whose mentions it is compared with; '' for a topic that does not exist yet. */
  constructor(topic: TopicQuery) {
    this.topicId = topic.id;
    this.matcher = compile([topic]);
  }

  look(mention: Mention): void {
    const { count } = this;
    const match = this.matcher.match(mention.post)[0];
    const before = mention.matches.find(({ topicId }) => topicId === this.topicId);
    count.looked += 1;
    if (match !== undefined) count.matches += 1;
    if (before !== undefined) count.held += 1;
    if (match === undefined && before === undefined) return;
    const change: PreviewChange = match === undefined ? 'lost' : before === undefined ? 'gained' : 'same';
    if (change !== 'same') count[change] += 1;
    if (change === 'lost' && mention.tags.length > 0) count.lostTagged += 1;
    if (change === 'lost' && isUntouched(mention)) this.untouched.push(mention.key);
    const shown = count.examples[change];
    if (shown.length < EXAMPLES) count.examples = { ...count.examples, [change]: [...shown, { mention, hits: (match ?? before)?.hits ?? [] }] };
  }

  get sofar(): StoredPreview {
    return { ...this.count, untouched: [...this.untouched] };
  }
}

function isUntouched({ status, tags, note, dueAt, priority }: Mention): boolean {
  return status === 'new' && tags.length === 0 && note === '' && dueAt === null && priority === 'normal';
}
