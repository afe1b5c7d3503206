import type { PostKey } from '../model/post.ts';
import { siteOfKey } from '../model/post.ts';
import type { ThreadId } from '../model/thread-id.ts';
import { maySpeakOf, type SenderSite } from '../platform/sender-site.ts';

interface Spoken {
  post: { key: PostKey; site: string };
}

/**
 * Whether these posts may come from there: a page speaks only of its own site's posts. A batch out of the outbox has no
 * sender any more (null): then its posts must at least agree with their own keys.
 */
export function admits(captures: readonly Spoken[], sender: SenderSite | null): boolean {
  return captures.every(({ post }) => siteOfKey(post.key) === post.site && (sender === null || maySpeakOf(sender, post.key)));
}

/** Whether a page there may ask of a post or a thread: by a key of its own site, or by an address of its own host. */
export function admitsId(id: PostKey | ThreadId, sender: SenderSite): boolean {
  return /^https?:/.test(id) ? URL.canParse(id) && new URL(id).host === sender.host : maySpeakOf(sender, id as PostKey);
}
