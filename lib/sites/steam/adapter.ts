import type { Surface } from '../../model/site.ts';
import type { PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { fits, one, outermostIn, selfAndBelow } from '../dom.ts';
import { discussionIn, readForumPost, readForumRow } from './forum.ts';
import { readSteamReview } from './review.ts';
import { FORUM, REVIEW } from './selectors.ts';
import { STEAM } from './site.ts';

const FORUM_POSTS = `${FORUM.opening}, ${FORUM.comment}`;

export const steamAdapter: SiteAdapter = {
  site: STEAM,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, '.review_ctn, #AppHubCards, .forum_op, .forum_topic, #ReviewText') !== null,
  findPosts(scope, { kind }) {
    if (kind === 'thread') return selfAndBelow(scope, FORUM_POSTS);
    return kind === 'feed' ? selfAndBelow(scope, FORUM.row) : outermostIn(scope, REVIEW);
  },
  rawText: () => null,
  readPost(root: Element, page: PageContext): Reading {
    if (fits(root, FORUM_POSTS)) return readForumPost(root, page);
    return fits(root, FORUM.row) ? readForumRow(root, page) : readSteamReview(root, page);
  },
};

/** Games with their reviews, one review, discussions; not what one bought, wishes for or writes to friends. */
function surfaceAt(url: URL): Surface | null {
  const discussion = discussionIn(url);
  if (discussion !== null) return { kind: 'thread', id: discussion };
  if (/^\/(?:app\/\d+\/discussions|discussions\/forum)(?:\/\d+)?\/?$/.test(url.pathname)) return { kind: 'feed', id: null };
  const game = /^\/app\/(\d+)(?:\/(?:reviews|negativereviews|positivereviews|[^/]*))?\/?$/.exec(url.pathname)?.[1];
  if (game !== undefined) return { kind: 'reviews', id: game };
  const review = /^\/(?:id|profiles)\/[^/]+\/recommended\/(\d+)/.exec(url.pathname)?.[1];
  return review === undefined ? null : { kind: 'reviews', id: review };
}
