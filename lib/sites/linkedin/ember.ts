import type { Author, Engagement, Quoted } from '../../model/post.ts';
import type { PageContext } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, fits, holds, nearest, one } from '../dom.ts';
import { accountIn, authorFrom } from './account.ts';
import { type Found, type FrontEnd, NOT_SHOWN } from './front-end.ts';
import { commentUrn, postUrn, trueUrn, type PostUrn } from './urn.ts';
import { lineIn, wordsOf } from './words.ts';

/**
 * The front end until 2026: Ember, with URNs in `data-urn` and `data-id` and class names that mean something. Feeds had it
 * until autumn 2025, post pages until May 2026, profiles' activity pages at least until April 2026.
 */
const POST = '[data-urn^="urn:li:"]';
const COMMENT = '[data-id^="urn:li:comment:"]';
const WRAPPER = '[data-id^="urn:li:activity:"], [data-id^="urn:li:share:"], [data-id^="urn:li:ugcPost:"]';
/** The post that a reshare shows inside. */
const RESHARED = '[class*="update-components-mini-update"], .feed-shared-update-v2__reshared-content, .feed-shared-mini-update-v2';
const ACTOR = '.update-components-actor__container, .update-components-actor';
const TEXT = '.update-components-update-v2__commentary, .update-components-text';
const VISIBILITY = 'li-icon, svg';

export const ember: FrontEnd = {
  roots: `.feed-shared-update-v2${POST}, [role="article"]${POST}, [role="region"]${POST}, ${COMMENT}, ${WRAPPER}`,
  read: (root, page) => (fits(root, COMMENT) ? readComment(root, page) : readUpdate(root, page)),
};

function readUpdate(root: Element, page: PageContext): Found | null {
  const urn = urnOf(root);
  const own = (selector: string): Element | null =>
    all(root, selector).find((found) => !isInside(found, COMMENT, root) && !isInside(found, RESHARED, root)) ?? null;
  const reshared = all(root, RESHARED).find((found) => !isInside(found, COMMENT, root)) ?? null;
  const actor = own(ACTOR);
  // Far from the window a wrapper is empty; boxes of jobs and courses have URNs of other kinds.
  if (urn === null || (actor === null && reshared === null)) return null;
  const description = one(actor ?? root, '.update-components-actor__sub-description');
  return {
    urn,
    address: frameOf(root),
    comment: null,
    author: authorIn(actor ?? reshared, page.url),
    body: own('.update-components-update-v2__commentary') ?? own(TEXT),
    preserve: false,
    hasMedia: own('[class*="feed-shared-update-v2__content"], img, video, iframe') !== null,
    quoted: actor && reshared && quotedIn(reshared, page.url),
    engagement: countsOf(own),
    promoted: isPromoted(description),
    isPrivate: all(description ?? root, VISIBILITY).some((icon) => description !== null && /people|group|lock|connection/.test(iconName(icon))),
  };
}

function readComment(root: Element, page: PageContext): Found | null {
  const urn = commentUrn(attr(root, 'data-id'));
  const own = (selector: string): Element | null => all(root, selector).find((found) => nearest(found, COMMENT) === root) ?? null;
  const post = nearest(root, POST);
  const name = own('.comments-comment-meta__description-title, .comments-post-meta__name-text');
  const account = accountIn(own('a.comments-comment-meta__description-container, a.comments-comment-meta__image-link, a[href*="/in/"], a[href*="/company/"]'), page.url);
  if (urn === null && name === null) return null;
  return {
    urn: (post && urnOf(post)) ?? urn?.post ?? null,
    address: (post && frameOf(post)) ?? urn?.post ?? null,
    comment: urn && {
      urn,
      isReply: fits(root, '.comments-comment-entity--reply, .comments-replies-list *, .comments-reply-item'),
      postAuthor: (post && authorIn(one(post, ACTOR), page.url)?.handle) ?? null,
    },
    author: authorFrom(account, lineIn(name)),
    body: own('.comments-comment-item__main-content') ?? own(TEXT),
    preserve: false,
    hasMedia: own('[class*="comments-comment-item__"] img, [class*="comment-entity__content"] img') !== null,
    quoted: null,
    engagement: {
      ...NOT_SHOWN,
      likes: parseCount(lineIn(own('[class*="comment-social-bar__reactions-count"]'))),
      replies: parseCount(lineIn(own('[class*="comment-social-bar__replies-count"]'))),
    },
    promoted: false,
    isPrivate: false,
  };
}

function urnOf(root: Element): PostUrn | null {
  return trueUrn(frameOf(root), all(root, COMMENT).map((comment) => commentUrn(attr(comment, 'data-id'))));
}

function frameOf(root: Element): PostUrn | null {
  return postUrn(attr(root, 'data-urn') ?? attr(root, 'data-id'));
}

function authorIn(actor: Element | null, base: URL): Author | null {
  if (actor === null) return null;
  const link = one(actor, 'a.update-components-actor__meta-link') ?? one(actor, 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]');
  const title = one(actor, '.update-components-actor__title, .update-components-actor__name');
  const name = (title && one(title, '[dir] span[aria-hidden="true"]')) ?? (title && one(title, 'span[aria-hidden="true"]')) ?? title;
  const account = accountIn(link, base);
  const followers = account === null || account.isPerson ? null : parseCount(lineIn(one(actor, '.update-components-actor__description')));
  return authorFrom(account, lineIn(name), followers);
}

function quotedIn(reshared: Element, base: URL): Quoted {
  const text = one(reshared, TEXT);
  return { handle: authorIn(one(reshared, ACTOR), base)?.handle ?? null, text: text === null ? '' : wordsOf(text, false).text };
}

/** "NAME and 29 others" has its sum beside it; comments and reposts are told apart by their place, not by their words. */
function countsOf(own: (selector: string) => Element | null): Engagement {
  const reactions = own('[data-social-proof-fallback]') ?? own('.social-details-social-counts__reactions-count');
  const comments = own('.social-details-social-counts__comments');
  const reposts = own('.social-details-social-counts__item:not(.social-details-social-counts__reactions):not(.social-details-social-counts__comments)');
  return { likes: parseCount(lineIn(reactions)), replies: parseCount(lineIn(comments)), reposts: parseCount(lineIn(reposts)), views: null };
}

/** In place of "3d • (globe)" an advert has one word, in any language: no number, no sign of who may see it. */
function isPromoted(description: Element | null): boolean {
  return description !== null && lineIn(description) !== '' && !/\p{Nd}/u.test(lineIn(description)) && one(description, VISIBILITY) === null;
}

function iconName(icon: Element): string {
  return attr(icon, 'type') ?? attr(icon, 'data-test-icon') ?? '';
}

/** Whether something below `root` that fits the selector holds the element. */
function isInside(element: Element, selector: string, root: Element): boolean {
  const found = nearest(element, selector);
  return found !== null && found !== root && holds(root, found);
}
