import type { Post, PostKey } from '../model/post.ts';
import { type EpochMs, MINUTE_MS } from '../model/time.ts';

/** Whether a post read again is news: to be captured, to be merged only, or nothing. */
export type Encounter = 'first' | 'again' | 'known';

/** Read again after this time, a post counts as seen again. */
const SIGHTING_MS = 30 * MINUTE_MS;
const LIMIT = 5_000;

/** What this page has captured so far, by the post's key and never by its element: nodes are recycled. */
export function createMetPosts() {
  const met = new Map<PostKey, { reading: string; at: EpochMs }>();
  return {
    meet(post: Post, now: EpochMs): Encounter {
      const reading = lastingPart(post);
      const before = met.get(post.key);
      if (before?.reading === reading && now - before.at < SIGHTING_MS) return 'known';
      const sighting = before === undefined || now - before.at >= SIGHTING_MS;
      met.delete(post.key);
      met.set(post.key, { reading, at: sighting ? now : before.at });
      if (met.size > LIMIT) for (const oldest of met.keys()) {
        met.delete(oldest);
        break;
      }
      return sighting ? 'first' : 'again';
    },
  };
}

/** What makes a reading fuller. Counts tick all the time and are left to the next sighting. */
function lastingPart({ kind, title, text, truncated, quoted, links, thread, publishedAt }: Post): string {
  return JSON.stringify([kind, title, text, truncated, quoted, links, thread, publishedAt]);
}
