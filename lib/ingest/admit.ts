import type { PostKey } from '../model/post.ts';
import { siteOfKey } from '../model/post.ts';
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
