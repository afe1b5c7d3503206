import type { SiteAdapter } from '../adapter.ts';
import { fits, nearest, one, selfAndBelow } from '../dom.ts';
import { textAndLinks } from '../text-and-links.ts';
import { readComment, readOpening, readStory } from './post.ts';
import { IH, POSTS } from './selectors.ts';
import { INDIEHACKERS } from './site.ts';
import { surfaceAt } from './surface.ts';

export const indiehackersAdapter: SiteAdapter = {
  site: INDIEHACKERS,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, IH.shell) !== null,
  findPosts: (scope, { kind }) => selfAndBelow(scope, POSTS).filter((root) => nearest(root, IH.draft) === null && isRead(root, kind)),
  rawText: textAndLinks,
  readPost(root, page) {
    if (fits(root, IH.comment)) return readComment(root, page);
    return fits(root, IH.story) ? readStory(root, page) : readOpening(root, page);
  },
};

/** A post's frame is only one on its own page; a story without a link to a post is an advert for jobs or a newsletter. */
function isRead(root: Element, surface: string): boolean {
  if (fits(root, IH.story)) return one(root, IH.storyLink) !== null;
  return fits(root, IH.comment) || surface === 'thread';
}
