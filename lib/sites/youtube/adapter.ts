import type { SiteAdapter } from '../adapter.ts';
import { all, attr, fits, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { surfaceAt } from './addresses.ts';
import { readChatMessage } from './chat.ts';
import { readComment } from './comment.ts';
import { readCommunityPost } from './community-post.ts';
import { YT } from './selectors.ts';
import { YOUTUBE } from './site.ts';
import { readTile } from './tile.ts';
import { readVideo } from './video.ts';

/** Videos, on their own page and as tiles; comments; what channels post; the chat beside a live video. */
export const youtubeAdapter: SiteAdapter = {
  site: YOUTUBE,
  revision: 2,
  surfaceAt,
  isSettled: (doc) => one(doc, YT.shell) !== null,
  findPosts(scope, { kind }) {
    // Beside a video stand tiles of others, which nobody came for.
    const roots = kind === 'video' ? `${YT.video}, ${YT.comment}, ${YT.chat}` : `${YT.tile}, ${YT.communityPost}, ${YT.comment}`;
    return selfAndBelow(scope, roots).filter((element) => nearest(element, YT.leftPage) === null && !isQuoted(element));
  },
  rawText: (root) => [textOf(root), ...all(root, '[title], [aria-label^="@"]').map((part) => attr(part, 'title') ?? attr(part, 'aria-label'))].join('\n'),
  readPost(root, page) {
    if (fits(root, YT.video)) return readVideo(root, page);
    if (fits(root, YT.tile)) return readTile(root, page);
    if (fits(root, YT.communityPost)) return readCommunityPost(root, page);
    return fits(root, YT.chat) ? readChatMessage(root, page) : readComment(root, page);
  },
};

/** The post that another one shares stands within it. */
function isQuoted(element: Element): boolean {
  const shared = nearest(element, YT.sharedPost);
  return shared !== null && shared !== element;
}
