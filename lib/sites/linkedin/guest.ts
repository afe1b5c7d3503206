import type { PageContext } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, fits, nearest, one } from '../dom.ts';
import { accountIn, authorFrom } from './account.ts';
import { type Found, type FrontEnd, NOT_SHOWN } from './front-end.ts';
import { commentUrn, postUrn, type PostUrn } from './urn.ts';
import { lineIn, wordsOf } from './words.ts';

/** What LinkedIn shows without an account: post pages and company pages, as served (checked 2026-06 and 2026-09). */
const POST = 'article[data-activity-urn]';
const COMMENT = 'section.comment';
const RESHARED = '[data-test-id="feed-reshare-content"]';
const ACTOR = 'a[data-tracking-control-name$="actor-name"]';
const LOCKUP = '[data-test-id$="__entity-lockup"]';

export const guest: FrontEnd = {
  roots: `${POST}:not(${RESHARED}), ${COMMENT}`,
  read: (root, page) => (fits(root, COMMENT) ? readComment(root, page) : readCard(root, page)),
};

function readCard(root: Element, page: PageContext): Found {
  const own = (selector: string): Element | null =>
    all(root, selector).find((found) => nearest(found, COMMENT) === null && nearest(found, RESHARED) === null) ?? null;
  const reshared = one(root, RESHARED);
  const reactions = own('[data-num-reactions]');
  const comments = own('[data-num-comments]');
  const account = accountIn(own(ACTOR), page.url);
  const headline = own(LOCKUP);
  const urn = urnOf(root);
  return {
    urn,
    address: urn,
    comment: null,
    author: authorFrom(account, lineIn(own(ACTOR)), account?.isPerson === false && headline !== null ? parseCount(lineIn(one(headline, 'p'))) : null),
    body: own('[data-test-id="main-feed-activity-card__commentary"]') ?? own('.attributed-text-segment-list__content'),
    preserve: true,
    hasMedia: own('[data-test-id$="-content"], [data-test-id^="feed-"], video, iframe') !== null,
    quoted: reshared && quotedIn(reshared, page.url),
    engagement: {
      ...NOT_SHOWN,
      likes: parseCount((reactions && attr(reactions, 'data-num-reactions')) ?? ''),
      replies: parseCount((comments && attr(comments, 'data-num-comments')) ?? ''),
    },
    promoted: false,
    isPrivate: false,
  };
}

function readComment(root: Element, page: PageContext): Found {
  // The only place with the comment's id is the link to report it.
  const report = one(root, '[data-semaphore-content-urn]');
  const urn = commentUrn(report && attr(report, 'data-semaphore-content-urn'));
  const card = nearest(root, POST);
  const actor = one(root, ACTOR) ?? one(root, '.comment__author');
  const reactions = one(root, '.comment__reactions-count');
  const isShown = reactions !== null && !fits(reactions, '.hidden');
  const post = (card && urnOf(card)) ?? urn?.post ?? null;
  return {
    urn: post,
    address: post,
    comment: urn && { urn, isReply: false, postAuthor: (card && accountIn(one(card, ACTOR), page.url)?.handle) ?? null },
    author: authorFrom(accountIn(actor, page.url), lineIn(actor)),
    body: one(root, '.comment__text') ?? one(root, '.attributed-text-segment-list__content'),
    preserve: true,
    hasMedia: one(root, '.comment__body img') !== null,
    quoted: null,
    engagement: { ...NOT_SHOWN, likes: isShown ? parseCount(lineIn(reactions)) : null },
    promoted: false,
    isPrivate: false,
  };
}

function quotedIn(reshared: Element, base: URL): Found['quoted'] {
  const text = one(reshared, '[data-test-id$="__commentary"]') ?? one(reshared, '.attributed-text-segment-list__content');
  return { handle: accountIn(one(reshared, ACTOR), base)?.handle ?? null, text: text === null ? '' : wordsOf(text, true).text };
}

function urnOf(card: Element): PostUrn | null {
  return postUrn(attr(card, 'data-activity-urn')) ?? postUrn(attr(card, 'data-attributed-urn'));
}
