import { cutText } from './cut-text.ts';
import { POST_LIMITS } from './post-limits.ts';
import type { Post } from './post.ts';

/**
 * The post within its limits: what is too long is cut, what cannot be cut (an address) is left out. Every reading passes
 * here before it is matched, so that one monstrous link or name never costs a mention. null: its key or address is
 * beyond any real post's.
 */
export function fitPost(post: Post): Post | null {
  if (post.key.length > POST_LIMITS.key || post.url.length > POST_LIMITS.url) return null;
  const { author, quoted, thread, title, lang } = post;
  return {
    ...post,
    author: { ...author, handle: cutText(author.handle, POST_LIMITS.name), name: cutOrNull(author.name, POST_LIMITS.name), url: addressOrNull(author.url) },
    title: cutOrNull(title, POST_LIMITS.title),
    quoted: quoted && { ...quoted, handle: cutOrNull(quoted.handle, POST_LIMITS.name) },
    links: post.links.filter((link) => link.length <= POST_LIMITS.url).slice(0, POST_LIMITS.links),
    lang: lang !== null && lang.length > POST_LIMITS.lang ? null : lang,
    thread: {
      key: thread.key !== null && thread.key.length > POST_LIMITS.key ? null : thread.key,
      url: addressOrNull(thread.url),
      authorHandle: cutOrNull(thread.authorHandle, POST_LIMITS.name),
    },
  };
}

function cutOrNull(text: string | null, limit: number): string | null {
  return text === null ? null : cutText(text, limit);
}

function addressOrNull(address: string | null): string | null {
  return address !== null && address.length > POST_LIMITS.url ? null : address;
}
