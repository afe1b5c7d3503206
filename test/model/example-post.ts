import type { Capture, Mention } from '../../lib/model/mention.ts';
import type { Post, PostKey } from '../../lib/model/post.ts';
import { newMention } from '../../lib/ingest/merge-mention.ts';

/** An invented post; what is given differs from the example. */
export function examplePost(change: Partial<Post> = {}): Post {
  return {
    key: 'x:1993177247822516587',
    site: 'x',
    kind: 'post',
    url: 'https://x.com/mara_quill/status/1993177247822516587',
    author: { handle: 'mara_quill', name: 'Mara Quill', url: 'https://x.com/mara_quill', followers: null },
    title: null,
    text: 'Lumetra was down again this morning.',
    quoted: null,
    links: [],
    lang: 'en',
    publishedAt: 1_764_045_461_980,
    publishedPrecision: 'second',
    engagement: { likes: 3, replies: null, reposts: 0, views: null },
    rating: null,
    thread: { key: null, url: null, authorHandle: null },
    audience: 'public',
    promoted: false,
    truncated: false,
    readAt: 1_764_050_000_000,
    ...change,
  };
}

export function exampleCapture(id: string, change: Partial<Capture> = {}): Capture {
  return {
    post: examplePost({ key: `x:${id}` as PostKey, url: `https://x.com/mara_quill/status/${id}` }),
    matches: [{ topicId: 'lumetra', topicRevision: 1, hits: [{ field: 'text', start: 0, end: 7, term: 'lumetra' }] }],
    clippedByHand: false,
    visit: 'visit-1',
    ...change,
  };
}

export function exampleMention(id: string, now = 1_764_050_000_000): Mention {
  return newMention(exampleCapture(id), now);
}
