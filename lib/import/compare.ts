import type { Mention } from '../model/mention.ts';
import type { PostKey } from '../model/post.ts';
import { addressOf } from './address-of.ts';
import type { Incoming } from './read-rows.ts';

/** A file beside the store. */
export interface Comparison {
  /** Both have it. */
  both: number;
  /** They have it, I do not. */
  theirs: readonly Incoming[];
  /** I have it, they do not: of the days that the file is about, the first `MOST_SHOWN`, and how many there are. */
  mine: readonly Mention[];
  mineCount: number;
}

const MOST_SHOWN = 1_000;

/** Matched by id, else by address, whatever its scheme and skin. The stored come page by page and are never all in memory. */
export async function compare(incoming: readonly Incoming[], stored: AsyncIterable<readonly Mention[]>): Promise<Comparison> {
  const keys = new Map<PostKey, Incoming>(incoming.map((one) => [one.post.key, one]));
  const addresses = new Map<string, Incoming>(incoming.flatMap((one) => (one.identified === true ? [] : [[addressOf(one.post.url), one] as const])));
  const [first, last] = periodOf(incoming);
  const met = new Set<Incoming>();
  const mine: Mention[] = [];
  let mineCount = 0;
  for await (const page of stored) {
    for (const mention of page) {
      const same = keys.get(mention.key) ?? addresses.get(addressOf(mention.post.url));
      if (same !== undefined) met.add(same);
      else if (isWithin(mention, first, last)) {
        mineCount += 1;
        if (mine.length < MOST_SHOWN) mine.push(mention);
      }
    }
  }
  return { both: met.size, theirs: incoming.filter((one) => !met.has(one)), mine, mineCount };
}

function periodOf(incoming: readonly Incoming[]): [number, number] {
  const times = incoming.flatMap(({ post }) => (post.publishedAt === null ? [] : [post.publishedAt]));
  return [times.reduce((a, b) => Math.min(a, b), Infinity), times.reduce((a, b) => Math.max(a, b), -Infinity)];
}

function isWithin({ post: { publishedAt } }: Mention, first: number, last: number): boolean {
  return publishedAt !== null && publishedAt >= first && publishedAt <= last;
}
