import { pathToFileURL } from 'node:url';
import { fieldText } from '../../lib/model/hit.ts';
import type { Post } from '../../lib/model/post.ts';
import { compile } from '../../lib/query/compile.ts';
import { prepare } from '../../lib/query/prepare.ts';
import { inventedPosts, inventedTerms } from '../query/invented-posts.ts';
import { kilobytesOf } from './heap.ts';
import { readyBench } from './matcher-ready.ts';
import { alternationOf, peersOf, regExpsOf } from './peers.ts';
import type { Search } from './peers.ts';

/** One comparison: times in milliseconds of the same work, each slice the best of all rounds; `goal` is the highest ratio asked for. */
export interface Row {
  name: string;
  ours: number;
  against: number;
  ratio: number;
  goal: number | null;
}

const POSTS = 20_000;
const SLICES = 20;
const SIZES = [10, 100, 1_000, 10_000] as const;
type Size = (typeof SIZES)[number];
const PASS_GOALS: Readonly<Record<Size, number>> = { 10: 1.5, 100: 1.5, 1_000: 1.5, 10_000: 2.5 };
/** Kilobytes; the goal of issue and table is for the largest. */
const HEAP_GOALS: Readonly<Partial<Record<Size, number>>> = { 10_000: 4_096 };
/** What takes hundreds of times as long is timed on fewer posts. */
const SLOW_WORK = 100_000;
const SLOW_POSTS = { least: 10, most: 1_000 };

/** The matcher beside one bare pass over the same text, and beside other ways to find many terms, interleaved in one run. */
export async function matcherBench(rounds = 7): Promise<Row[]> {
  return [...SIZES.flatMap((size) => benchOf(size, rounds)), ...(await readyBench())];
}

function benchOf(size: Size, rounds: number): Row[] {
  const terms = inventedTerms(size);
  const posts = inventedPosts(POSTS, terms);
  const topics = topicsOf(terms);
  const matcher = compile(topics);
  const heap = kilobytesOf(() => {
    const read = compile(JSON.parse(JSON.stringify(topics)) as typeof topics);
    for (const post of posts) if (read.canMatch(post.text, () => post.links)) read.match(post);
    for (const post of posts) read.match(post);
    return read;
  });
  const few = posts.slice(0, POSTS / SLICES);
  const slow = few.slice(0, Math.max(SLOW_POSTS.least, Math.min(SLOW_POSTS.most, SLOW_WORK / size)));
  const searches: [string, Search, readonly Post[], number | null][] = [
    ['one RegExp per term', regExpsOf(terms), slow, size === 1_000 ? 1 / 200 : null],
    ['one alternation', alternationOf(terms), slow, null],
    ...Object.entries(peersOf(terms)).map(([name, search]): [string, Search, readonly Post[], number | null] => [name, search, few, size === 1_000 ? 1 / 10 : null]),
  ];
  const [bare, match, canMatch, prepared, others] = [new Best(), new Best(), new Best(), new Best(), searches.map(() => new Best())];
  for (let round = 0; round < rounds; round += 1) {
    if (round < 3) prepared.time(0, () => prepare(topics));
    for (let slice = 0; slice < SLICES; slice += 1) {
      const some = posts.slice(slice * few.length, (slice + 1) * few.length);
      const raws = some.map((post) => `${post.author.name}${post.author.handle}${post.text}`);
      bare.time(slice, () => barePass(some));
      match.time(slice, () => sum(some, (post) => matcher.match(post).length));
      canMatch.time(slice, () => sum(raws, (raw) => (matcher.canMatch(raw, () => []) ? 1 : 0)));
    }
    if (round < 3) for (const [index, [, search, of]] of searches.entries()) others[index]!.time(0, () => sum(of, ({ text }) => search(text)));
  }
  return [
    row(`M1: match, ${size} terms, to one pass of toLowerCase and charCodeAt`, match.sum(), bare.sum(), PASS_GOALS[size]),
    row(`canMatch, ${size} terms, to the same pass`, canMatch.sum(), bare.sum(), null),
    ...searches.map(([name, , of, goal], index) => row(`M2: match, ${size} terms, to ${name}`, match.sum(), (others[index]!.sum() * POSTS) / of.length, goal)),
    row(`M4: kB of heap, ${size} terms, after ${POSTS} posts, to 4 MB`, heap, 4_096, HEAP_GOALS[size] === undefined ? null : 1),
    row(`prepare ${size} topics of one term, to the pass over ${POSTS} posts`, prepared.sum(), bare.sum(), null),
  ];
}

export function topicsOf(terms: readonly string[]): { id: string; revision: number; query: string; sites: 'all' }[] {
  return terms.map((query, index) => ({ id: String(index), revision: 1, query, sites: 'all' }));
}

/** The best time of each slice of the work: on a machine that others use too, whole rounds are never undisturbed. */
class Best {
  private readonly times: number[] = [];

  time(slice: number, work: () => unknown): void {
    const start = performance.now();
    work();
    this.times[slice] = Math.min(this.times[slice] ?? Infinity, performance.now() - start);
  }

  sum(): number {
    return this.times.reduce((total, time) => total + time, 0);
  }
}

function row(name: string, ours: number, against: number, goal: number | null): Row {
  return { name, ours, against, ratio: ours / against, goal };
}

function sum<T>(things: readonly T[], of: (thing: T) => number): number {
  let total = 0;
  for (const thing of things) total += of(thing);
  return total;
}

/** The least any matcher does: fold and read every unit of the fields that are searched. */
function barePass(posts: readonly Post[]): number {
  return sum(posts, (post) => readUnits(post.text) + readUnits(fieldText(post, 'author')) + readUnits(fieldText(post, 'link')));
}

function readUnits(text: string): number {
  const lower = text.toLowerCase();
  let units = 0;
  for (let at = 0; at < lower.length; at += 1) units += lower.charCodeAt(at);
  return units;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { name, ours, against, ratio, goal } of await matcherBench()) {
    console.log(`${ratio.toFixed(4)}x${goal === null ? '' : ` (goal ${goal}x)`}  ${name}: ${ours.toFixed(1)} to ${against.toFixed(1)}`);
  }
}
