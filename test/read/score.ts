import type { Post } from '../../lib/model/post.ts';
import { TEXT_LIMIT } from '../../lib/model/post.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import type { KeyedPost } from './answer-key.ts';
import { folded, likeness, SAME } from './likeness.ts';
import type { Folded } from './likeness.ts';
import { matchPosts } from './match-posts.ts';
import { isSameAuthor } from './same-author.ts';
import { dateReader, isSameDay } from './same-day.ts';

export const SCORED = ['posts', 'author', 'date', 'text'] as const;

/** How many there are by the key, how many were read, and how many of both are the same. */
export interface Tally {
  keyed: number;
  read: number;
  right: number;
}

export type Score = Record<(typeof SCORED)[number], Tally>;

export const NO_SCORE: Score = { posts: none(), author: none(), date: none(), text: none() };

/** The posts read on a page against its answer key. A keyed date that does not read as a day ("10 months 3 weeks") counts neither way. */
export function score(key: readonly KeyedPost[], posts: readonly Post[], { url, now }: { url: URL; now: EpochMs }): Score {
  const readDate = dateReader(key.flatMap(({ date }) => date ?? []), posts.find(({ lang }) => lang !== null)?.lang ?? 'en', now);
  const keyed = key.map((one) => ({ ...one, folded: folded(one.text), day: one.date === null ? null : readDate(one.date) }));
  const read = posts.map((post) => ({ post, ways: waysToFold(post) }));
  const hasAuthor = ({ author }: KeyedPost, post: Post): boolean => author !== null && isSameAuthor(post.author, author, url);
  const hasDay = ({ day }: (typeof keyed)[number], post: Post): boolean => day !== null && isSameDay(post, day);

  const pairs = keyed.flatMap((one, at) => read.map(({ post, ways }, place) => ({
    keyed: one,
    read: post,
    places: [at, place] as const,
    likeness: Math.max(...ways.map((way) => likeness(asLongAs(post, one.folded, way), way))),
    agreeing: Number(hasAuthor(one, post)) + Number(hasDay(one, post)),
  })));
  const matched = matchPosts(pairs);
  const undated = matched.filter((pair) => pair.keyed.day === null && pair.read.publishedAt !== null);
  return {
    posts: { keyed: keyed.length, read: posts.length, right: matched.length },
    author: {
      keyed: keyed.filter(({ author }) => author !== null).length,
      read: posts.filter(({ author }) => author.handle !== '').length,
      right: matched.filter((pair) => hasAuthor(pair.keyed, pair.read)).length,
    },
    date: {
      keyed: keyed.filter(({ day }) => day !== null).length,
      read: posts.filter(({ publishedAt }) => publishedAt !== null).length - undated.length,
      right: matched.filter((pair) => hasDay(pair.keyed, pair.read)).length,
    },
    text: {
      keyed: keyed.filter((one) => one.folded.letters !== '').length,
      read: read.filter(({ ways }) => ways.some(({ letters }) => letters !== '')).length,
      right: matched.filter((pair) => pair.likeness >= SAME).length,
    },
  };
}

/** A key may have a post's quote before its words, or not at all. */
function waysToFold({ text, quoted }: Post): Folded[] {
  return quoted === null ? [folded(text)] : [folded(text), folded(`${quoted.text} ${text}`), folded(`${quoted.handle ?? ''} ${quoted.text} ${text}`)];
}

/** A very long post is kept as its start only. */
function asLongAs({ text }: Post, keyed: Folded, way: Folded): Folded {
  return text.length > TEXT_LIMIT * 0.99 && keyed.letters.length > way.letters.length ? folded(keyed.letters.slice(0, way.letters.length)) : keyed;
}

export function sum(scores: readonly Score[]): Score {
  return scores.reduce((total, one) => Object.fromEntries(SCORED.map((name) => [name, added(total[name], one[name])])) as Score, NO_SCORE);
}

function added(a: Tally, b: Tally): Tally {
  return { keyed: a.keyed + b.keyed, read: a.read + b.read, right: a.right + b.right };
}

/** Share of what was read that is right; null where nothing was read. */
export function precision({ read, right }: Tally): number | null {
  return read === 0 ? null : right / read;
}

/** Share of what is there that was read; null where nothing is there. */
export function recall({ keyed, right }: Tally): number | null {
  return keyed === 0 ? null : right / keyed;
}

/** Their harmonic mean; null where there is nothing and nothing was read. */
export function f1({ keyed, read, right }: Tally): number | null {
  return keyed + read === 0 ? null : (2 * right) / (keyed + read);
}

function none(): Tally {
  return { keyed: 0, read: 0, right: 0 };
}
