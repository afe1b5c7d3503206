import type { Post, PostKey, Quoted, Thread } from '../../model/post.ts';
import type { Surface } from '../../model/site.ts';
import type { ReadTime } from '../../model/time.ts';
import type { Missing, PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { all, attr, fits, nearest, one, parentOf, nextElementOf, precedes, previousElementOf, selfAndBelow, tagOf, textOf } from '../dom.ts';
import { timeFromId } from '../post-id-time.ts';
import { textHash } from '../text-hash.ts';
import { lineOf, visibleText, type VisibleText } from '../visible-text.ts';
import { profileUrl, statusAddress, statusUrl } from './address.ts';
import { authorOf, writtenHandle } from './author.ts';
import { engagementOf } from './engagement.ts';
import { linksOf } from './links.ts';
import { ownPart, type OwnPart } from './own-part.ts';
import { S } from './selectors.ts';
import { X } from './site.ts';
import { surfaceAt } from './surface.ts';

const NO_TEXT: VisibleText = { text: '', nodes: [] };
const NO_THREAD: Thread = { key: null, url: null, authorHandle: null };
/** Codes X gives to posts without a language of their own: undetermined, none, only mentions, only hashtags … */
const NO_LANGUAGE = /^(?:und|zxx|art|q[a-t]\w)$/;

export const xAdapter: SiteAdapter = {
  site: X,
  revision: 1,
  surfaceAt,
  isSettled,
  findPosts,
  readPost,
};

function isSettled(doc: Document): boolean {
  const column = one(doc, S.column);
  if (column === null || one(column, S.error) !== null) return false;
  return one(column, S.cell) !== null || one(column, S.loading) === null;
}

/** A post embedded in an article belongs to the article, as a quote does. */
function findPosts(scope: ParentNode): readonly Element[] {
  return selfAndBelow(scope, `${S.article}, ${S.readView}`).filter((root) => {
    const parent = parentOf(root);
    return parent === null || nearest(parent, `${S.article}, ${S.readView}`) === null;
  });
}

function readPost(root: Element, page: PageContext): Reading {
  if (nearest(root, S.messages) !== null) return { kind: 'skip', why: 'private' };
  const own = ownPart(root);
  const block = own.first(S.userName);
  // Deleted, withheld and muted posts leave a frame with a notice.
  if (block === null && own.first(S.statusLink) === null) return { kind: 'skip', why: 'placeholder' };
  if (block !== null && one(block, S.lock) !== null) return { kind: 'skip', why: 'private' };

  const author = authorOf(own, page.url);
  const promoted = nearest(root, S.advert) !== null;
  const { body, title, text } = contentOf(own);
  const id = idOf(own, author?.handle ?? null, page);
  const missing: Missing[] = [];
  if (id === null && !promoted) missing.push('id', 'url');
  if (author === null) missing.push('author');
  if (body === null && own.quote === null && own.first(S.attachment) === null) missing.push('text');
  if (author === null || missing.length > 0) return { kind: 'drift', missing };

  const { kind, thread }: Place = promoted ? { kind: 'post', thread: NO_THREAD } : placeOf(own, id, page);
  const published = publishedAt(own, id, page.url);
  const language = body && attr(body, 'lang');
  const post: Post = {
    // An advert may have no address at all: the same advert keeps the same key.
    key: `x:${id ?? `ad-${textHash(`${author.handle}\n${text.text}`)}`}`,
    site: X.id,
    kind: title === null ? kind : 'article',
    url: id === null ? profileUrl(author.handle) : statusUrl(author.handle, id),
    author,
    title,
    text: text.text,
    quoted: quotedIn(own),
    links: linksOf(own, body, page.url),
    lang: language === null || language === '' || NO_LANGUAGE.test(language) ? null : language,
    publishedAt: published?.at ?? null,
    publishedPrecision: published?.precision ?? null,
    engagement: engagementOf(own),
    rating: null,
    thread,
    audience: 'public',
    promoted,
    truncated: own.first(S.showMore) !== null,
    readAt: page.now,
  };
  return { kind: 'post', post, textNodes: () => text.nodes, absent: absentOf(post) };
}

function absentOf(post: Post): string[] {
  return [
    ...(post.text === '' ? ['text'] : []),
    ...(post.author.name === null ? ['author.name'] : []),
    ...(post.publishedAt === null ? ['publishedAt'] : []),
    ...(post.engagement.likes === null ? ['engagement'] : []),
  ];
}

interface Content {
  body: Element | null;
  title: string | null;
  text: VisibleText;
}

/** An article's body, the post's text, or the preview of an article, of which a timeline shows title and first lines. */
function contentOf(own: OwnPart): Content {
  const heading = own.first(S.articleTitle);
  const article = own.first(S.articleBody);
  if (article !== null) return { body: article, title: heading && lineOf(heading), text: visibleText(article, { skip: isEmbedded }) };
  const body = own.first(S.text);
  if (body !== null) return { body, title: null, text: visibleText(body, { preserve: true, skip: isUnseenPart }) };
  const cover = own.first(S.articleCover);
  const preview = cover && nextElementOf(cover);
  if (preview === null) return { body: null, title: null, text: NO_TEXT };
  const title = one(preview, '[dir]') ?? preview;
  return { body: preview, title: lineOf(title), text: visibleText(preview, { skip: (element) => element === title }) };
}

/** "https://" before a shown address and what stands behind its "…" are hidden from everyone. */
function isUnseenPart(element: Element): boolean {
  return tagOf(element) === 'span' && attr(element, 'aria-hidden') === 'true' && textOf(element).trim() !== '…';
}

function isEmbedded(element: Element): boolean {
  return tagOf(element) === 'article' || tagOf(element) === 'button';
}

function quotedIn(own: OwnPart): Quoted | null {
  const block = own.quote && one(own.quote, S.userName);
  if (own.quote === null || block === null) return null;
  const text = one(own.quote, S.text);
  return { handle: writtenHandle(block), text: text === null ? '' : visibleText(text, { preserve: true, skip: isUnseenPart }).text };
}

/**
 * The post's id: in the link that holds its time, else (adverts show no time) in its analytics link, else in the links of
 * its own pictures, else, for the post a page is about, in the page's address. A link in the text names another post.
 */
function idOf(own: OwnPart, handle: string | null, page: PageContext): string | null {
  const links = own.all(S.statusLink).filter((link) => nearest(link, S.text) === null);
  const isTimed = (link: Element) => one(link, 'time') !== null;
  const isCounted = (link: Element) => fits(link, S.analytics);
  const isPictured = (link: Element) => sameHandle(statusAddress(attr(link, 'href'), page.url)?.handle, handle);
  for (const isIt of [isTimed, isCounted, isPictured]) {
    const link = links.find(isIt);
    const address = link === undefined ? null : statusAddress(attr(link, 'href'), page.url);
    if (address !== null) return address.id;
  }
  const isSubject = attr(own.root, 'tabindex') === '-1' || nearest(own.root, S.article) === null;
  return page.surface.kind === 'thread' && isSubject ? page.surface.id : null;
}

function sameHandle(a: string | undefined, b: string | null): boolean {
  return a !== undefined && b !== null && a.toLowerCase() === b.toLowerCase();
}

function publishedAt(own: OwnPart, id: string | null, base: URL): ReadTime | null {
  const time = own.all('time[datetime]').find((found) => statusAddress(attr(nearest(found, 'a[href]') ?? found, 'href'), base)?.id === id);
  const at = time === undefined ? Number.NaN : Date.parse(attr(time, 'datetime') ?? '');
  if (Number.isSafeInteger(at)) return { at, precision: 'second' };
  return id === null ? null : timeFromId('x', id);
}

interface Place {
  kind: 'post' | 'reply';
  thread: Thread;
}

/**
 * What the post answers. No parent's id stands in the page: on a post's own page those below it answer it, elsewhere a
 * line between name and text names whom a reply answers.
 */
function placeOf(own: OwnPart, id: string | null, page: PageContext): Place {
  const { surface, doc } = page;
  const answers = answersSomeone(own);
  if (surface.kind !== 'thread' || surface.id === null || surface.id === id) return { kind: answers ? 'reply' : 'post', thread: NO_THREAD };
  const subject = subjectOf(surface, doc, page.url);
  const isBelow = subject === null || precedes(subject, own.root);
  if (!isBelow || isRecommended(own.root, subject)) return { kind: answers ? 'reply' : 'post', thread: NO_THREAD };
  const handle = (subject && authorOf(ownPart(subject), page.url)?.handle) ?? statusAddress(page.url.href, page.url)?.handle ?? 'i';
  const key: PostKey = `x:${surface.id}`;
  return { kind: 'reply', thread: { key, url: statusUrl(handle, surface.id), authorHandle: handle === 'i' ? null : handle } };
}

/** The article the page is about, or null while it is scrolled out of the page. */
function subjectOf(surface: Surface, doc: Document, base: URL): Element | null {
  const link = all(doc, `a[href*="/status/${surface.id}"]`).find(
    (found) => one(found, 'time') !== null && statusAddress(attr(found, 'href'), base)?.id === surface.id,
  );
  return link === undefined ? null : nearest(link, S.article);
}

/** Below the replies X adds posts of others under a heading in a cell of its own ("Discover more"). */
function isRecommended(root: Element, subject: Element | null): boolean {
  const start = subject && nearest(subject, S.cell);
  for (let cell = nearest(root, S.cell); cell !== null && cell !== start; cell = previousElementOf(cell)) {
    if (one(cell, S.heading) !== null && one(cell, S.article) === null) return true;
  }
  return false;
}

/** "Replying to @handle" in any language: a link that is written as a handle, outside name, text, quote and notes. */
function answersSomeone(own: OwnPart): boolean {
  const elsewhere = `${S.userName}, ${S.text}, ${S.socialContext}, ${S.communityNote}, ${S.card}, ${S.articleBody}, ${S.actions}`;
  return own.all('a[href]').some((link) => /^@\w{1,20}$/.test(textOf(link).trim()) && nearest(link, elsewhere) === null);
}
