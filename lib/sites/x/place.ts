import type { Author, Thread } from '../../model/post.ts';
import type { Surface } from '../../model/site.ts';
import type { PageContext } from '../adapter.ts';
import { all, attr, firstChildOf, nearest, nextElementOf, one, precedes, previousElementOf, textOf } from '../dom.ts';
import { statusAddress, statusUrl } from './address.ts';
import { authorOf } from './author.ts';
import { ownPart, type OwnPart } from './own-part.ts';
import { S } from './selectors.ts';
import { statusIdOf } from './status-id.ts';

export interface Place {
  kind: 'post' | 'reply';
  thread: Thread;
}

const NO_THREAD: Thread = { key: null, url: null, authorHandle: null };

/**
 * What the post answers. No parent's id stands in the page: on a post's own page what it answers stands above it and what
 * answers it below; elsewhere a line ties a reply to the post above it, or words between name and text name whom it answers.
 */
export function placeOf(own: OwnPart, { id, author, promoted }: { id: string | null; author: Author; promoted: boolean }, page: PageContext): Place {
  const itself = id === null ? NO_THREAD : threadNamed(id, author.handle);
  if (promoted) return { kind: 'post', thread: itself };
  const opening = openingOf(own.root, id, page);
  if (opening !== null) return { kind: 'reply', thread: opening };
  return answersSomeone(own) ? { kind: 'reply', thread: NO_THREAD } : { kind: 'post', thread: itself };
}

/** The conversation that the page shows the post to be an answer in; null: none. */
function openingOf(root: Element, id: string | null, page: PageContext): Thread | null {
  const { surface, doc } = page;
  if (surface.kind !== 'thread' || surface.id === null) return tiedOpening(root, page);
  const subject = subjectOf(surface, doc, page.url);
  // Scrolled out of the page; what is left stands below it.
  if (subject === null) return id === surface.id ? null : subjectThread(surface.id, null, page);
  if (precedes(subject, root) && isRecommended(root, subject)) return null;
  const first = one(nearest(subject, S.column) ?? doc, S.article);
  if (first === null || first === root || !precedes(first, root)) return null;
  return (precedes(first, subject) ? threadOf(first, page) : null) ?? subjectThread(surface.id, subject, page);
}

function subjectThread(id: string, subject: Element | null, page: PageContext): Thread {
  const handle = (subject && authorOf(ownPart(subject), page.url)?.handle) ?? statusAddress(page.url.href, page.url)?.handle ?? 'i';
  return threadNamed(id, handle);
}

/** In a feed the first of the posts tied one to the next; nothing is known of it if it answers someone itself. */
function tiedOpening(root: Element, page: PageContext): Thread | null {
  let first = tiedAbove(root);
  if (first === null) return null;
  for (let above = tiedAbove(first); above !== null; above = tiedAbove(above)) first = above;
  return (answersSomeone(ownPart(first)) ? null : threadOf(first, page)) ?? NO_THREAD;
}

/** The post above that this one answers; a link to what is left out may stand between them. */
function tiedAbove(root: Element): Element | null {
  const cell = nearest(root, S.cell);
  const above = cell && previousElementOf(cell);
  const article = above && (one(above, S.article) ?? articleIn(previousElementOf(above)));
  const picture = article && one(article, S.picture);
  const line = picture && nextElementOf(picture);
  return line !== null && firstChildOf(line) === null ? article : null;
}

function articleIn(cell: Element | null): Element | null {
  return cell && one(cell, S.article);
}

function threadOf(article: Element, page: PageContext): Thread | null {
  const own = ownPart(article);
  const author = authorOf(own, page.url);
  const id = statusIdOf(own, author?.handle ?? null, page);
  return id === null || author === null ? null : threadNamed(id, author.handle);
}

function threadNamed(id: string, handle: string): Thread {
  return { key: `x:${id}`, url: statusUrl(handle, id), authorHandle: handle === 'i' || handle === '' ? null : handle };
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
