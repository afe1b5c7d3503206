import type { Post } from './post.ts';

/** A post of which no more is known than what is given: no counts, no date, nobody it answers. */
export function barePost(known: Pick<Post, 'key' | 'site' | 'url' | 'text'> & Partial<Post>): Post {
  return {
    kind: 'post',
    author: { handle: '', name: null, url: null, followers: null },
    title: null,
    quoted: null,
    links: [],
    lang: null,
    publishedAt: null,
    publishedPrecision: null,
    engagement: { likes: null, replies: null, reposts: null, views: null },
    rating: null,
    thread: { key: null, url: null, authorHandle: null },
    audience: 'public',
    promoted: false,
    truncated: false,
    readAt: 0,
    ...known,
  };
}
