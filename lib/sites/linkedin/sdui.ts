import type { Author, Engagement } from '../../model/post.ts';
import type { PageContext } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, fits, holds, nearest, one, parentOf, precedes } from '../dom.ts';
import { accountIn, authorFrom } from './account.ts';
import { type Found, type FrontEnd, NOT_SHOWN } from './front-end.ts';
import { servedIn, type Served } from './served.ts';
import { urnInKey } from './update-key.ts';
import { commentUrn, postUrn, trueUrn, urnInAddress, type PostUrn } from './urn.ts';
import { lineIn, wordsOf } from './words.ts';

/**
 * The front end since 2026 ("SDUI", React): hashed classes, no URN attributes, no `<time>`. What means something is
 * `componentkey`, `data-testid`, `role` and the shape of links. Feeds from March 2026, post pages from May.
 */
const CARD = '[componentkey^="expanded"][componentkey*="FeedType_"], [componentkey^="update-card"]';
/** In the winter of 2025 the list item had no key; the post in it was named instead. */
const ITEM = `[role="listitem"]:is(${CARD}, [componentkey^="expanded"]), :is(${CARD}) > [role="listitem"], [role="listitem"]:has([data-view-name="feed-full-update"])`;
/** Cards that may name no id at all. One of a feed does: before it is there the card is being filled. */
const NAMELESS = '[componentkey^="update-card"]';
const COMMENT = '[componentkey^="replaceableComment_urn:li:comment:"]';
const COMMENTS = `${COMMENT}, [componentkey^="commentsSectionContainer"], [data-testid*="commentList"], [componentkey^="repliesThread_"]`;
const KEYED = '[componentkey*="-replaceableCommentTools"], [data-testid*="-commentList"], [data-testid*="-commentsSectionAnchorRef"], [componentkey*="-pagedCommentsContainer"]';
/** Names of parts, from the winter of 2025 on for some members (seen 2025-12 to 2026-08 in sources). */
const VIEW = {
  picture: '[data-view-name="feed-actor-image"], [data-view-name="feed-actor"]',
  reactions: '[data-view-name="feed-reaction-count"]',
  comments: '[data-view-name="feed-comment-count"]',
  reposts: '[data-view-name="feed-repost-count"]',
  commentReactions: '[data-view-name="comment-reaction-count"]',
} as const;
/** Signs on the buttons below a post, whose words may be its counts (seen 2026-03; with counts 2026-10 in sources). */
const SIGN = { likes: 'svg[id^="thumbs-up"], svg[id^="reaction"]', replies: 'svg[id^="comment-"]', reposts: 'svg[id^="repost-"]' } as const;
const SERVED = 'data-view-tracking-scope';
const SCREEN = '[data-sdui-screen]';
const TEXT = '[data-testid="expandable-text-box"]';
const ACCOUNT = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';
/** What only adverts carry, in any language: LinkedIn's click ids, its forms for leads, and the browser's attribution. */
const ADVERT_LINK = 'a[href*="li_fat_id="], a[href*="/leadGenForm/"], a[attributionsrc]';

export const sdui: FrontEnd = {
  roots: `${ITEM}, ${COMMENT}`,
  read: (root, page) => (fits(root, COMMENT) ? readComment(root, page) : readItem(root, page)),
};

/** On a post's own page no list item frames the post: there the screen stands for it. null: no words outside items. */
export function screenOf(scope: ParentNode): Element | null {
  const body = all(scope, `${SCREEN} ${TEXT}`).find((text) => nearest(text, `${COMMENTS}, ${ITEM}, dialog, [role="dialog"]`) === null);
  return body === undefined ? null : nearest(body, SCREEN);
}

/** A comment's key stands on three elements, one in the other: the outermost counts. */
export function isInnerTwin(root: Element): boolean {
  const key = attr(root, 'componentkey');
  const outer = key !== null && key.startsWith('replaceableComment_') ? nextOut(root) : null;
  return outer !== null && attr(outer, 'componentkey') === key;
}

function readItem(root: Element, page: PageContext): Found | null {
  const item = nearest(root, ITEM);
  const own = (selector: string): Element[] => all(root, selector).filter((found) => nearest(found, COMMENTS) === null && nearest(found, ITEM) === item);
  const [texts, actors] = [own(TEXT), actorsIn(own)];
  const actor = writerAmong(actors, own(VIEW.picture)[0] ?? null, own('button[aria-label]'));
  const shared = sharedActor(actors, actor, texts);
  const body = texts.find((text) => shared === null || precedes(text, shared)) ?? null;
  const quote = shared && (texts.find((text) => precedes(shared, text)) ?? null);
  const served = servedAs(root, own);
  const address = addressOf(root, own, shared, served, page);
  const urn = trueUrn(address, all(root, COMMENT).map((comment) => commentUrn(attr(comment, 'componentkey'))));
  // Boxes of people, jobs and courses to follow are list items too.
  if (urn === null && body === null && quote === null) return null;
  const heading = actor === null ? [] : own('p').filter((line) => (holds(actor, line) || precedes(actor, line)) && isAbove(line, body ?? shared));
  return {
    urn,
    address,
    comment: null,
    age: urn === null && nearest(root, NAMELESS) !== null ? ageIn(heading) : null,
    author: actor && authorIn(actor, page.url, heading),
    body,
    preserve: body !== null && one(body, 'br') === null,
    hasMedia: own('img, video, iframe, figure').some((media) => accountIn(nearest(media, 'a[href]'), page.url) === null),
    quoted: quote && { handle: accountIn(shared, page.url)?.handle ?? null, text: wordsOf(quote, one(quote, 'br') === null).text },
    engagement: countsOf(own),
    promoted: served?.isAdvert === true || own(ADVERT_LINK).length > 0 || isPromoted(heading),
    isPrivate: heading.some((line) => all(line, 'svg[id]').some((icon) => /^(?:people|group|lock|connection)/.test(attr(icon, 'id') ?? ''))),
  };
}

function readComment(root: Element, page: PageContext): Found {
  const key = attr(root, 'componentkey');
  const own = (selector: string): Element[] =>
    all(root, selector).filter((found) => {
      const comment = nearest(found, COMMENT);
      return comment !== null && attr(comment, 'componentkey') === key;
    });
  const urn = commentUrn(key);
  const [actor = null] = actorsIn(own);
  const [body = null] = own(TEXT);
  const [reactions] = own(VIEW.commentReactions);
  const frame = nearest(root, ITEM) ?? subjectOf(page);
  const post = frame && readItem(frame, page);
  return {
    urn: post?.urn ?? urn?.post ?? null,
    address: post?.address ?? urn?.post ?? null,
    comment: urn && {
      urn,
      isReply: nearest(root, '[componentkey^="repliesThread_"]') !== null || nextOut(root) !== null,
      postAuthor: post?.author?.handle ?? null,
    },
    author: actor && authorIn(actor, page.url, []),
    body,
    preserve: body !== null && one(body, 'br') === null,
    hasMedia: own('img, figure').some((media) => accountIn(nearest(media, 'a[href]'), page.url) === null),
    quoted: null,
    engagement: { ...NOT_SHOWN, likes: reactions === undefined ? null : reactionsIn(seenIn(reactions)) },
    promoted: false,
    isPrivate: false,
  };
}

/** Links to accounts that show a name: not the avatar's, not mentions in a text, not the line above ("X commented on this"). */
function actorsIn(own: (selector: string) => Element[]): Element[] {
  return own(ACCOUNT).filter((link) => nearest(link, `p, ${TEXT}`) === null && lineIn(link) !== '');
}

/**
 * Who wrote the post: the account whose picture is named the author's, or that a button's label names ("Open control menu for
 * post by NAME", in any language). The first account may be a reader whose doing brought the post here.
 */
function writerAmong(actors: readonly Element[], picture: Element | null, buttons: readonly Element[]): Element | null {
  const pictured = picture && actors.find((actor) => attr(actor, 'href') === attr(picture, 'href'));
  if (pictured) return pictured;
  const labels = buttons.map((button) => attr(button, 'aria-label') ?? '');
  return actors.find((actor) => labels.some((label) => label.includes(nameIn(actor)))) ?? actors[0] ?? null;
}

/** The author of a reshared post: named after the sharer and before the reshared words. */
function sharedActor(actors: readonly Element[], writer: Element | null, texts: readonly Element[]): Element | null {
  const later = actors.filter((actor) => writer !== null && precedes(writer, actor));
  const [first] = texts;
  return (
    later.find((actor) => {
      const isBetween = first !== undefined && precedes(first, actor);
      const isOther = writer !== null && attr(actor, 'href') !== attr(writer, 'href');
      return (isBetween || isOther) && texts.some((text) => precedes(actor, text));
    }) ?? null
  );
}

function authorIn(actor: Element, base: URL, heading: readonly Element[]): Author | null {
  const account = accountIn(actor, base);
  // A person's second line is a headline, an organisation's the number of its followers.
  const followers = account?.isPerson === false && heading.length > 2 ? parseCount(lineIn(heading[1] ?? null)) : null;
  return authorFrom(account, nameIn(actor), followers);
}

function nameIn(actor: Element): string {
  return lineIn(all(actor, 'p').find((line) => lineIn(line) !== '') ?? actor);
}

/** The activity's id, wherever the page has it; else the older id of the share or user post. */
function addressOf(root: Element, own: (selector: string) => Element[], shared: Element | null, served: Served | null, page: PageContext): PostUrn | null {
  const base = page.url;
  const keys = all(root, KEYED).map((element) => urnInKey(attr(element, 'componentkey')) ?? urnInKey(attr(element, 'data-testid')));
  const links = own('a[href*="urn:li:"], a[href*="/posts/"]').filter((link) => nearest(link, TEXT) === null && (shared === null || precedes(link, shared)));
  const comments = all(root, COMMENT).map((comment) => commentUrn(attr(comment, 'componentkey'))?.post ?? null);
  const translations = own('[componentkey*="Id="]').map((element) => urnInTranslation(attr(element, 'componentkey') ?? ''));
  const address = fits(root, SCREEN) || root === subjectOf(page) ? urnInAddress(base.href, base) : null;
  const found = [...keys, address, served?.urn ?? null, ...links.map((link) => urnInAddress(attr(link, 'href'), base)), ...comments, ...translations].filter((urn) => urn !== null);
  return found.find((urn) => urn.type === 'activity') ?? found[0] ?? null;
}

/** The post that a page of its own is about: the screen itself or, on those with cards, the first (seen 2026-05 and later in sources). */
function subjectOf({ doc, surface }: PageContext): Element | null {
  return surface.kind === 'thread' ? (screenOf(doc) ?? one(doc, ITEM)) : null;
}

/** What is noted around the item, or else in it. A post's own page notes others too. */
function servedAs(root: Element, own: (selector: string) => Element[]): Served | null {
  if (fits(root, SCREEN)) return null;
  const around = nearest(root, `[${SERVED}]`);
  const scopes = around !== null && all(around, ITEM).length <= 1 ? [around, ...own(`[${SERVED}]`)] : own(`[${SERVED}]`);
  for (const scope of scopes) {
    const served = servedIn(attr(scope, SERVED));
    if (served !== null) return served;
  }
  return null;
}

/** `…ShareUrn(shareId=N)…` in the key of a text that can be translated. */
function urnInTranslation(key: string): PostUrn | null {
  const [, type, id] = /\b(activity|share|ugcPost|userGeneratedContent)Id=(\d+)/.exec(key) ?? [];
  return id === undefined ? null : postUrn(`urn:li:${type === 'userGeneratedContent' ? 'ugcPost' : type}:${id}`);
}

/**
 * Each count stands twice, in words for screen readers and, `aria-hidden`, to be seen. Some pages name the counts; on the others
 * reactions follow the row of their signs, comments open here (a button) and reposts elsewhere (a link).
 */
function countsOf(own: (selector: string) => Element[]): Engagement {
  const [signs] = own('ul[role="presentation"]');
  const row = signs && nearest(signs, 'a, button, [role="button"]');
  const reactions = own(VIEW.reactions)[0] ?? row;
  const seen = own('p > span[aria-hidden="true"]').filter((span) => (row === undefined || row === null || !holds(row, span)) && nearest(span, `${TEXT}, ${VIEW.reactions}`) === null);
  const countIn = (named: string, place: string): number | null => {
    const [count] = own(named);
    const counts = count === undefined ? seen.filter((span) => isIn(span, place)).map(lineIn) : [seenIn(count)];
    return counts.map(parseCount).find((number) => number !== null) ?? null;
  };
  return {
    likes: (reactions ? reactionsIn(seenIn(reactions)) : null) ?? onButton(own(SIGN.likes)),
    replies: countIn(VIEW.comments, 'button, [role="button"]') ?? onButton(own(SIGN.replies)),
    reposts: countIn(VIEW.reposts, 'a') ?? onButton(own(SIGN.reposts)),
    views: null,
  };
}

function onButton([sign]: readonly Element[]): number | null {
  const button = sign && nearest(sign, 'button, [role="button"], a');
  return button ? parseCount(lineIn(button)) : null;
}

/** What is to be seen of a count, not what is read out. */
function seenIn(count: Element): string {
  const twin = all(count, 'span[aria-hidden="true"]').find((span) => lineIn(span) !== '');
  return lineIn(twin ?? count);
}

/** "63" is all of them; "NAME and 29 others" leaves one out. */
function reactionsIn(seen: string): number | null {
  const count = parseCount(seen);
  return count === null || /^[^\p{L}]*(?:\p{Nd}[\s.,\p{Nd}]*)\p{L}{0,4}\.?$/u.test(seen) ? count : count + 1;
}

/** "3d • (globe)", the last line above the text. */
function ageIn(heading: readonly Element[]): string | null {
  const last = heading.findLast((line) => lineIn(line) !== '');
  return last === undefined ? null : (lineIn(last).split('•')[0]?.trim() ?? null);
}

/** The last line above the text is "3d • (globe)"; an advert has one word there: no number, no sign of who may see it. */
function isPromoted(heading: readonly Element[]): boolean {
  const last = heading.findLast((line) => lineIn(line) !== '');
  return last !== undefined && heading.length > 1 && !/\p{Nd}/u.test(lineIn(last)) && one(last, 'svg') === null;
}

function isAbove(line: Element, text: Element | null): boolean {
  return text !== null && !holds(line, text) && precedes(line, text);
}

function nextOut(root: Element): Element | null {
  const outer = parentOf(root);
  return outer && nearest(outer, COMMENT);
}

/** Whether the nearest thing to press around the element is one of that kind. */
function isIn(element: Element, kind: string): boolean {
  const pressed = nearest(element, 'a, button, [role="button"]');
  return pressed !== null && fits(pressed, kind);
}
