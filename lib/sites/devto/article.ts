import type { PageContext, Reading } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { attr, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { authorFrom, countIn, idOn, keyOn, numberIn, ownParts, pathOf } from './parts.ts';
import { FO } from './selectors.ts';

/** An article on its own page; one that is not published yet is its writer's alone. */
export function readArticle(root: Element, page: PageContext): Reading {
  if (attr(root, 'data-published') === 'false') return { kind: 'skip', why: 'private' };
  const body = one(root, FO.articleBody);
  const id = articleNumber(root);
  const path = articlePath(root, page);
  const links = ownParts(root, FO.articleAuthor);
  const handle = articleAuthor(root);
  const name = attr(root, 'data-author-name') ?? links.map((link) => lineOf(link)).find((text) => text !== '') ?? null;
  const author = handle === null ? authorFrom(links, name, page) : { handle, name, url: `${page.url.origin}/${handle}`, followers: null };
  const [title] = ownParts(root, FO.articleTitle);
  const [time] = ownParts(root, FO.articleTime);
  const url = path && `${page.url.origin}${path}`;
  return readingOf(
    'devto',
    {
      kind: 'article',
      id: id && idOn(page, `article-${id}`),
      url,
      author,
      title: (title && lineOf(title)) || null,
      words: body && ownWords(body, page.url, { skip: FO.notWords }),
      lang: attr(root, 'lang') || null,
      time: time === undefined ? null : parseDate(attr(time, 'datetime') ?? '', page.now),
      engagement: { likes: countIn([one(page.doc, FO.likes)]), replies: countIn([one(page.doc, FO.comments)]) },
      thread: { key: id === null ? null : keyOn(page, `article-${id}`), url, authorHandle: author?.handle ?? null },
      usual: ['publishedAt', 'title'],
    },
    page,
  );
}

export function articleNumber(root: Element): string | null {
  const body = one(root, FO.articleBody);
  return numberIn(attr(root, 'data-article-id')) ?? numberIn(body && attr(body, 'data-article-id'));
}

export function articlePath(root: Element, page: PageContext): string | null {
  const path = attr(root, 'data-path');
  return path !== null && /^\/[\w.-]+\/[\w-]+$/.test(path) ? path : pathOf(one(page.doc, 'link[rel="canonical"]'), page);
}

export function articleAuthor(root: Element): string | null {
  const handle = attr(root, 'data-author-username') ?? '';
  return /^[\w.-]+$/.test(handle) ? handle : null;
}
