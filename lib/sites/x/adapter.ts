import type { Post, Quoted } from '../../model/post.ts';
import type { Surface } from '../../model/site.ts';
import type { ReadTime } from '../../model/time.ts';
import type { Missing, PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { attr, fits, nearest, nextElementOf, one, parentOf, selfAndBelow, tagOf, textOf } from '../dom.ts';
import { timeFromId } from '../post-id-time.ts';
import { textHash } from '../text-hash.ts';
import { lineOf, visibleText, type VisibleText } from '../visible-text.ts';
import { profileUrl, statusAddress, statusUrl } from './address.ts';
import { authorOf, writtenHandle } from './author.ts';
import { engagementOf } from './engagement.ts';
import { gone } from './gone.ts';
import { linksOf } from './links.ts';
import { ownPart, type OwnPart } from './own-part.ts';
import { placeOf } from './place.ts';
import { S } from './selectors.ts';
import { X } from './site.ts';
import { statusIdOf } from './status-id.ts';
import { surfaceAt } from './surface.ts';

const POST = `${S.article}, ${S.readView}`;
const NO_TEXT: VisibleText = { text: '', nodes: [] };
/** Codes X gives to posts without a language of their own: undetermined, none, only mentions, only hashtags … */
const NO_LANGUAGE = /^(?:und|zxx|art|q[a-t]\w)$/;

export const xAdapter: SiteAdapter = {
  site: X,
  revision: 1,
  surfaceAt,
  isSettled,
  findPosts,
  gone,
  readPost,
};

function isSettled(doc: Document): boolean {
  const column = one(doc, S.column);
  if (column === null || one(column, S.error) !== null) return false;
  return one(column, S.cell) !== null || one(column, S.loading) === null;
}

/** A post embedded in an article belongs to the article, as a quote does. */
function findPosts(scope: ParentNode, { kind }: Surface): readonly Element[] {
  // To look for one thing or another takes a browser several times as long as for a tag, and a view stands on its own page alone.
  const framed = kind === 'thread' ? selfAndBelow(scope, POST) : selfAndBelow(scope, 'article').filter((article) => fits(article, S.article));
  return framed.filter((root) => {
    const parent = parentOf(root);
    return parent === null || nearest(parent, POST) === null;
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
  const id = statusIdOf(own, author?.handle ?? null, page);
  const missing: Missing[] = [];
  if (id === null && !promoted) missing.push('id', 'url');
  if (author === null) missing.push('author');
  if (body === null && own.quote === null && own.first(S.attachment) === null) missing.push('text');
  if (author === null || missing.length > 0) return { kind: 'drift', missing };

  const { kind, thread } = placeOf(own, { id, author, promoted }, page);
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

function publishedAt(own: OwnPart, id: string | null, base: URL): ReadTime | null {
  const time = own.all('time[datetime]').find((found) => statusAddress(attr(nearest(found, 'a[href]') ?? found, 'href'), base)?.id === id);
  const at = time === undefined ? Number.NaN : Date.parse(attr(time, 'datetime') ?? '');
  if (Number.isSafeInteger(at)) return { at, precision: 'second' };
  return id === null ? null : timeFromId('x', id);
}
