import type { SiteAdapter } from '../adapter.ts';
import { fits, nearest, one, selfAndBelow } from '../dom.ts';
import { surfaceAt } from './addresses.ts';
import { readComment } from './comment.ts';
import { YT } from './selectors.ts';
import { YOUTUBE } from './site.ts';
import { readVideo } from './video.ts';

/** A video and the comments below it. Live chat is a frame of its own and is not read. */
export const youtubeAdapter: SiteAdapter = {
  site: YOUTUBE,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, YT.shell) !== null,
  findPosts: (scope) => selfAndBelow(scope, `${YT.video}, ${YT.comment}`).filter((element) => nearest(element, YT.leftPage) === null),
  readPost: (root, page) => (fits(root, YT.video) ? readVideo(root, page) : readComment(root, page)),
};
