import type { Surface } from '../../model/site.ts';
import type { PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { fits, one, outermostIn, selfAndBelow } from '../dom.ts';
import { readForumPost } from './forum.ts';
import { readSteamReview } from './review.ts';
import { FORUM, REVIEW } from './selectors.ts';
import { STEAM } from './site.ts';

const FORUM_POSTS = `${FORUM.opening}, ${FORUM.comment}`;

export const steamAdapter: SiteAdapter = {
  site: STEAM,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, '.review_ctn, #AppHubCards, .forum_op, #ReviewText') !== null,
  findPosts: (scope, { kind }) => (kind === 'thread' ? selfAndBelow(scope, FORUM_POSTS) : outermostIn(scope, REVIEW)),
  rawText: () => null,
  readPost: (root: Element, page: PageContext): Reading => (fits(root, FORUM_POSTS) ? readForumPost(root, page) : readSteamReview(root, page)),
};

/** Games with their reviews, one review, discussions; not what one bought, wishes for or writes to friends. */
function surfaceAt(url: URL): Surface | null {
  const discussion = /^\/app\/\d+\/discussions\/\d+\/(\d+)/.exec(url.pathname)?.[1];
  if (discussion !== undefined) return { kind: 'thread', id: discussion };
  const game = /^\/app\/(\d+)(?:\/(?:reviews|negativereviews|positivereviews|[^/]*))?\/?$/.exec(url.pathname)?.[1];
  if (game !== undefined) return { kind: 'reviews', id: game };
  const review = /^\/(?:id|profiles)\/[^/]+\/recommended\/(\d+)/.exec(url.pathname)?.[1];
  return review === undefined ? null : { kind: 'reviews', id: review };
}
