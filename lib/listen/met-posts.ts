import type { Post, PostKey } from '../model/post.ts';

const LIMIT = 5_000;

/** What this page has captured so far, by the post's key and never by its element: nodes are recycled. */
export function createMetPosts() {
  const met = new Map<PostKey, string>();
  return {
    /** Whether a post is to be captured: read for the first time in this visit, or more fully than before. */
    isNews(post: Post, visit: string): boolean {
      const reading = lastingPart(post, visit);
      if (met.get(post.key) === reading) return false;
      met.delete(post.key);
      met.set(post.key, reading);
      const [oldest] = met.keys();
      if (met.size > LIMIT && oldest !== undefined) met.delete(oldest);
      return true;
    },
  };
}

/** What makes a reading fuller. Counts tick all the time and are left to the next visit. */
function lastingPart({ kind, title, text, truncated, quoted, links, thread, publishedAt }: Post, visit: string): string {
  return JSON.stringify([visit, kind, title, text, truncated, quoted, links, thread, publishedAt]);
}
