import type { Engagement, PostKind, Quoted, Thread } from '../../model/post.ts';
import type { PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { parseCount, wholeNumbers } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { all, attr, fits, holds, nearest, one, parentOf, precedes, selfAndBelow } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { linksIn } from '../links.ts';
import { type OwnWords, ownWords } from '../own-words.ts';
import { timeFromId } from '../post-id-time.ts';
import { lineOf, visibleText } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { accountIn, HOME, postAddress, postUrl, surfaceAt } from './address.ts';
import { authorOf, handleAtEnd, plainName } from './author.ts';
import { ownPart, type OwnPart } from './own-part.ts';
import { S } from './selectors.ts';
import { BLUESKY } from './site.ts';

export const blueskyAdapter: SiteAdapter = {
  site: BLUESKY,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, S.screens) !== null,
  findPosts,
  readPost,
};

/** Posts on the screen in front. In search results and lists of quotes it is its own buttons that tell a post from a quote. */
function findPosts(scope: ParentNode): readonly Element[] {
  return selfAndBelow(scope, `${S.item}, ${S.clickable}`).filter((root) => {
    if (!fits(root, S.item) && (one(root, S.likeButton) === null || one(root, S.item) !== null)) return false;
    const parent = parentOf(root);
    return (parent === null || nearest(parent, S.item) === null) && nearest(root, `${S.hidden}, ${S.privateScreen}`) === null;
  });
}

function readPost(root: Element, page: PageContext): Reading {
  const own = ownPart(root);
  const author = authorOf(own);
  const link = permalinkOf(own);
  const id = link === null ? subjectId(own, author?.handle ?? null, page) : (postAddress(attr(link, 'href'))?.id ?? null);
  // A row that is emptied or not yet filled.
  if (id === null && (author?.name ?? null) === null && own.first(S.likeButton) === null) return { kind: 'skip', why: 'placeholder' };
  const body = own.first(S.text);
  const url = id === null || author === null ? null : postUrl(author.handle, id);
  const { kind, thread } = placeOf(root, own, page);
  return readingOf(
    BLUESKY.id,
    {
      kind,
      id,
      url,
      author,
      words: wordsOf(own, body),
      time: (id === null ? null : timeFromId('bluesky', id)) ?? (link === null ? null : parseDate(lineOf(link), page.now)),
      engagement: engagementOf(own),
      thread: thread === 'itself' ? { key: id === null ? null : `bluesky:${id}`, url, authorHandle: author?.handle ?? null } : thread,
      usual: ['publishedAt', 'likes'],
    },
    page,
  );
}

/** A post may be all picture or all quote. */
function wordsOf(own: OwnPart, body: Element | null): OwnWords | null {
  const quoted = quotedIn(own);
  const hasMedia = hasAttachment(own);
  if (body === null) return quoted === null && !hasMedia ? null : { text: '', nodes: [], quoted, links: linksOf(own, body), hasMedia: true };
  return { ...ownWords(body, HOME, { preserve: true }), quoted, links: linksOf(own, body), hasMedia: true };
}

function hasAttachment(own: OwnPart): boolean {
  return own.all(S.attachment).some((found) => nearest(found, `${S.accountLink}, [data-testid="userAvatarImage"]`) === null);
}

/** The link that holds the time. Links in the text lead to other posts. */
function permalinkOf(own: OwnPart): Element | null {
  const body = own.first(S.text);
  const links = own.all(S.postLink).filter((link) => postAddress(attr(link, 'href'))?.part === null && (body === null || !holds(body, link)));
  return links.find((link) => attr(link, 'data-tooltip') !== null) ?? links[0] ?? null;
}

/** The post a page is about does not link to itself, but its counts do; without counts its address is the page's. */
function subjectId(own: OwnPart, handle: string | null, page: PageContext): string | null {
  const counted = own.all(S.postLink).map((link) => postAddress(attr(link, 'href'))).find((address) => address !== null && address.part !== null);
  if (counted) return counted.id;
  const told = postAddress(page.url.href);
  if (told === null || attr(own.root, 'role') === 'link') return null;
  const front = all(page.doc, S.threadScreen).at(-1);
  const isInFront = front === undefined || holds(front, own.root);
  return isInFront && (told.account === handle || own.all(S.accountLink).some((link) => accountIn(attr(link, 'href')) === told.account) || told.account.startsWith('did:')) ? told.id : null;
}

function quotedIn(own: OwnPart): Quoted | null {
  if (own.quote === null) return null;
  const body = one(own.quote, S.text);
  const written = all(own.quote, 'a[href], [dir]').map((part) => handleAtEnd(plainName(part))).find((handle) => handle !== null);
  return {
    handle: written ?? /[\w-]+(?:\.[\w-]+)+$/.exec(attr(own.quote, 'aria-label') ?? '')?.[0] ?? null,
    text: body === null ? '' : visibleText(body, { preserve: true }).text,
  };
}

/** The text's own, then the card's. */
function linksOf(own: OwnPart, body: Element | null): string[] {
  const cards = own.all('a[target="_blank"]').filter((link) => body === null || !holds(body, link));
  const targets = cards.map((card) => webUrl(attr(card, 'href'), HOME)).filter((url) => url !== null);
  return [...new Set([...(body === null ? [] : linksIn(body, HOME)), ...targets.map(withoutTracking)])];
}

function engagementOf(own: OwnPart): Engagement {
  const labelled = (button: string) => {
    const found = own.first(button);
    // "Like (3,817 likes)" is exact; the number beside it is rounded.
    return found === null ? null : (wholeNumbers(attr(found, 'aria-label') ?? '').at(-1) ?? parseCount(lineOf(found)));
  };
  const shown = (counter: string) => {
    const found = own.first(counter);
    return found === null ? null : parseCount(lineOf(found));
  };
  return {
    likes: labelled(S.likeButton),
    replies: labelled(S.replyButton),
    reposts: shown(S.reposts) ?? shown(S.repostsAndQuotes),
    views: null,
  };
}

interface Place {
  kind: PostKind;
  thread: Partial<Thread> | 'itself';
}

/**
 * In a thread the first post opens it and all below answer. In a feed a line ties a reply to the post above it, and a reply
 * that stands alone names whom it answers: a link between the author's row and the text.
 */
function placeOf(root: Element, own: OwnPart, page: PageContext): Place {
  if (page.surface.kind === 'thread') {
    const screen = nearest(root, S.threadScreen) ?? page.doc;
    const opening = one(screen, S.item);
    if (opening === null || opening === root) return { kind: 'post', thread: 'itself' };
    return { kind: 'reply', thread: threadOf(opening, page) };
  }
  if (hasLineAbove(own)) return { kind: 'reply', thread: openingAbove(root, page) };
  return answersSomeone(own) ? { kind: 'reply', thread: {} } : { kind: 'post', thread: 'itself' };
}

function hasLineAbove(own: OwnPart): boolean {
  const line = own.first(S.lineAbove);
  const picture = own.first(S.accountLink);
  return line !== null && picture !== null && precedes(line, picture);
}

function openingAbove(root: Element, page: PageContext): Partial<Thread> {
  const items = all(page.doc, S.item);
  for (let index = items.indexOf(root) - 1; index >= 0; index -= 1) {
    const above = ownPart(items[index]!);
    if (!hasLineAbove(above)) return answersSomeone(above) ? {} : threadOf(above.root, page);
  }
  return {};
}

function threadOf(opening: Element, page: PageContext): Partial<Thread> {
  const own = ownPart(opening);
  const author = authorOf(own);
  const link = permalinkOf(own);
  const id = link === null ? subjectId(own, author?.handle ?? null, page) : (postAddress(attr(link, 'href'))?.id ?? null);
  if (id === null || author === null) return {};
  return { key: `bluesky:${id}`, url: postUrl(author.handle, id), authorHandle: author.handle };
}

/** "Replied to NAME", in any language: a link to an account in a line of text, between the time and the post's words. */
function answersSomeone(own: OwnPart): boolean {
  const time = permalinkOf(own);
  const end = own.first(S.text) ?? own.first(S.replyButton);
  return own.all(S.accountLink).some((link) => {
    const line = attr(link, 'dir') === null ? nearest(link, '[dir]') : null;
    return line !== null && holds(own.root, line) && time !== null && precedes(time, link) && end !== null && !holds(end, link) && precedes(link, end);
  });
}
