import type { MentionRow } from '../../lib/store/database.ts';
import { mentionRow } from '../../lib/store/mention-row.ts';
import { newMention } from '../../lib/ingest/merge-mention.ts';
import type { Capture } from '../../lib/model/mention.ts';
import type { Post } from '../../lib/model/post.ts';
import { inventedPosts, inventedTerms } from '../query/invented-posts.ts';

const WORDS = 'after the pump of Lumetra ran all winter nobody here wants Novapine back ask Quillwort about the quiet one at home'.split(' ');
const TERMS = inventedTerms(300);
const START = Date.UTC(2026, 2, 1);

/** A match of some 250 characters; its key and text follow from the number alone. */
export function inventedCapture(number: number): Capture {
  const text = Array.from({ length: 45 }, (_, index) => WORDS[(number * 7 + index * (1 + (number % 5))) % WORDS.length]).join(' ');
  const id = String(1_993_177_247_822_516_587n + BigInt(number));
  const post: Post = {
    key: `x:${id}`, site: 'x', kind: 'post', url: `https://x.com/reader${number % 997}/status/${id}`,
    author: { handle: `reader${number % 997}`, name: `Reader ${number % 997}`, url: `https://x.com/reader${number % 997}`, followers: null },
    title: null, text, quoted: null, links: [], lang: 'en', publishedAt: START + number * 1_000, publishedPrecision: 'second',
    engagement: { likes: number % 100, replies: 3, reposts: 15, views: 8_234 }, rating: null,
    thread: { key: null, url: null, authorHandle: null }, audience: 'public', promoted: false, truncated: false, readAt: START + number * 1_000,
  };
  const hits = [{ field: 'text' as const, start: 0, end: (WORDS[(number * 7) % WORDS.length] ?? '').length, term: 'lumetra' }];
  return { post, matches: [{ topicId: 'topic-1', topicRevision: 1, hits }], clippedByHand: false, visit: 'bench' };
}

/** The same as it lies in the store. */
export function inventedRow(number: number): MentionRow {
  const capture = inventedCapture(number);
  return mentionRow(newMention(capture, capture.post.readAt));
}

/** The same after a year of work, in one of twelve languages: of facets that many have, that one in thirty has, and one in three hundred. */
export function triagedRow(number: number): MentionRow {
  const row = inventedRow(number);
  const { text, author } = inventedPost(number);
  const one = (every: number) => number % every === 0;
  return mentionRow({
    ...row,
    post: { ...row.post, text, author, site: one(29) ? 'reddit' : 'x' },
    matches: one(31) ? row.matches.map((match) => ({ ...match, topicId: 'topic-2' })) : row.matches,
    status: one(3) ? 'done' : one(37) ? 'todo' : 'new',
    tags: [...(one(4) ? ['lamp'] : []), ...(one(35) ? ['shipping'] : []), ...(one(307) ? ['refund'] : [])],
    owner: one(41) ? 'support' : null,
    priority: one(101) ? 'high' : 'normal',
    dueAt: one(211) ? row.firstSeenAt + 1_000 : null,
  });
}

/** Texts are invented many at once; three in ten name one of 300 brands. */
const CHUNK = 1_000;
let chunk: { at: number; posts: readonly Post[] } = { at: -1, posts: [] };

function inventedPost(number: number): Post {
  const at = Math.floor(number / CHUNK);
  if (chunk.at !== at) chunk = { at, posts: inventedPosts(CHUNK, TERMS, 0.3, at + 2) };
  return chunk.posts[number % CHUNK]!;
}
