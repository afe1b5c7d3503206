import { pathToFileURL } from 'node:url';
import { fieldText } from '../../lib/model/hit.ts';
import type { Post } from '../../lib/model/post.ts';
import { compile } from '../../lib/query/compile.ts';
import type { Matcher } from '../../lib/query/matcher.ts';
import { inventedPosts, inventedTerms } from '../query/invented-posts.ts';

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
const GOALS: Readonly<Record<number, number>> = { 10: 1.5, 100: 1.5, 1_000: 1.5, 10_000: 2.5 };
/** One RegExp per term is timed on one slice, and not at all above 100 terms. */
const REGEXP_LIMIT = 100;

/** The matcher beside one bare pass over the same text, and beside one RegExp per term, interleaved in one run. */
export async function matcherBench(rounds = 9): Promise<Row[]> {
  return SIZES.flatMap((size) => benchOf(size, rounds));
}

function benchOf(size: (typeof SIZES)[number], rounds: number): Row[] {
  const terms = inventedTerms(size);
  const posts = inventedPosts(POSTS, terms);
  const topics = terms.map((query, index) => ({ id: String(index), revision: 1, query, sites: 'all' as const }));
  let matcher: Matcher = compile(topics);
  const regexps = size <= REGEXP_LIMIT ? terms.map(regexpOf) : [];
  const few = posts.slice(0, POSTS / SLICES);
  const build = new Best();
  const [bare, match, canMatch, tested] = [new Best(), new Best(), new Best(), new Best()];
  for (let round = 0; round < rounds; round += 1) {
    build.time(0, () => (matcher = compile(topics)));
    for (let slice = 0; slice < SLICES; slice += 1) {
      const some = posts.slice(slice * few.length, (slice + 1) * few.length);
      const raws = some.map(rawOf);
      bare.time(slice, () => barePass(some));
      match.time(slice, () => matchAll(matcher, some));
      canMatch.time(slice, () => canMatchAll(matcher, raws));
    }
    if (regexps.length > 0 && round < 3) tested.time(0, () => testAll(regexps, few));
  }
  return [
    row(`match, ${size} terms, to one pass of toLowerCase and charCodeAt`, match.sum(), bare.sum(), GOALS[size]!),
    row(`canMatch, ${size} terms, to the same pass`, canMatch.sum(), bare.sum(), null),
    ...(regexps.length > 0 ? [row(`match, ${size} terms, to one Unicode RegExp per term`, match.sum(), tested.sum() * SLICES, null)] : []),
    row(`compile ${size} topics of one term, to the pass over ${POSTS} posts`, build.sum(), bare.sum(), null),
  ];
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
    return this.times.reduce((sum, time) => sum + time, 0);
  }
}

function row(name: string, ours: number, against: number, goal: number | null): Row {
  return { name, ours, against, ratio: ours / against, goal };
}

function rawOf(post: Post): string {
  return `${post.author.name}${post.author.handle}${post.text}`;
}

/** The least any matcher does: fold and read every unit of the fields that are searched. */
function barePass(posts: readonly Post[]): number {
  let sum = 0;
  for (const post of posts) sum += readUnits(post.text) + readUnits(fieldText(post, 'author')) + readUnits(fieldText(post, 'link'));
  return sum;
}

function readUnits(text: string): number {
  const lower = text.toLowerCase();
  let sum = 0;
  for (let at = 0; at < lower.length; at += 1) sum += lower.charCodeAt(at);
  return sum;
}

function matchAll(matcher: Matcher, posts: readonly Post[]): number {
  let found = 0;
  for (const post of posts) found += matcher.match(post).length;
  return found;
}

function canMatchAll(matcher: Matcher, raws: readonly string[]): number {
  let found = 0;
  for (const raw of raws) if (matcher.canMatch(raw, () => [])) found += 1;
  return found;
}

function regexpOf(term: string): RegExp {
  const literal = term.replaceAll('"', '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}_])${literal}(?![\\p{L}\\p{N}\\p{M}_])`, 'iu');
}

function testAll(regexps: readonly RegExp[], posts: readonly Post[]): number {
  let found = 0;
  for (const { text } of posts) for (const regexp of regexps) if (regexp.test(text)) found += 1;
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { name, ours, against, ratio, goal } of await matcherBench()) {
    console.log(`${ratio.toFixed(2)}x${goal === null ? '' : ` (goal ${goal}x)`}  ${name}: ${ours.toFixed(1)} ms to ${against.toFixed(1)} ms`);
  }
}
