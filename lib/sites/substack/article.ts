import type { Author } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { all, attr, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { authorFrom, countIn, dayIn, idOn, keyOn, ownParts, postPath } from './parts.ts';
import { SU } from './selectors.ts';
import { toldTime } from './told-time.ts';

/** A post of a publication on its own page; what only those who pay see is cut off, or is not for everyone. */
export function readArticle(root: Element, page: PageContext): Reading {
  const canonical = one(page.doc, SU.canonical);
  const address = webUrl(canonical && attr(canonical, 'href'), page.url);
  const path = address?.host === page.url.host ? postPath(address) : postPath(page.url);
  const body = one(root, SU.body);
  const title = one(root, SU.title);
  const author = authorOf(root, page);
  const url = path && `${page.url.origin}${path}`;
  const [likes] = ownParts(root, SU.likes);
  const [comments] = ownParts(root, SU.comments);
  return readingOf(
    'substack',
    {
      kind: 'article',
      id: path && idOn(page, path.slice(1)),
      url,
      author,
      title: title && (lineOf(title) || null),
      words: body && ownWords(body, page.url, { skip: SU.notText }),
      lang: pageLanguage(page.doc),
      time: (path === null ? null : toldTime(path, page)) ?? writtenDay(root, page),
      engagement: { likes: countIn(likes), replies: countIn(comments), reposts: restacks(root, [likes, comments]) },
      thread: { key: path === null ? null : keyOn(page, path.slice(1)), url, authorHandle: author?.handle ?? null },
      truncated: one(root, SU.paywall) !== null,
      usual: ['publishedAt', 'title', 'likes'],
    },
    page,
  );
}

/** A post on a list: its title, at times a line about it. */
export function readPreview(root: Element, page: PageContext): Reading {
  const title = one(root, SU.previewTitle);
  const address = webUrl(title && attr(title, 'href'), page.url);
  const path = postPath(address);
  const text = one(root, SU.previewText);
  const time = one(root, SU.previewTime);
  const author = authorFrom(ownParts(root, SU.person), page);
  const id = address !== null && path !== null && address.host === page.url.host ? path.slice(1) : path && address && `${address.host}${path}`;
  return readingOf(
    'substack',
    {
      kind: 'article',
      id: id && idOn(page, id),
      url: path && address && `${address.origin}${path}`,
      author: author ?? { handle: '', name: null, url: null, followers: null },
      title: title && (lineOf(title) || null),
      words: text && ownWords(text, page.url),
      lang: pageLanguage(page.doc),
      time: time && parseDate(attr(time, 'datetime') ?? '', page.now),
      thread: id === null ? {} : { key: keyOn(page, id), url: path && address && `${address.origin}${path}`, authorHandle: author?.handle ?? null },
      truncated: true,
      usual: ['publishedAt'],
    },
    page,
  );
}

/** Where the byline has no link, the head tells who wrote it. */
function authorOf(root: Element, page: PageContext): Author | null {
  const linked = authorFrom(ownParts(root, SU.byline), page);
  const meta = one(page.doc, SU.metaAuthor);
  const name = ((meta && attr(meta, 'content')) ?? '').trim();
  return linked ?? (name === '' ? null : { handle: name, name, url: null, followers: null });
}

export function openerOf(page: PageContext): string | null {
  const root = one(page.doc, SU.article);
  return root && (authorOf(root, page)?.handle ?? null);
}

function writtenDay(root: Element, page: PageContext): ReadTime | null {
  const texts = all(root, SU.date).filter((element) => one(element, 'div, a, button') === null).map((element) => attr(element, 'datetime') ?? attr(element, 'title') ?? lineOf(element));
  return texts.map((text) => dayIn(text, page)).find((time) => time !== null) ?? null;
}

/** The third number beside the likes and the comments. */
function restacks(root: Element, others: readonly (Element | undefined)[]): number | null {
  const rest = ownParts(root, SU.counts).find((label) => !others.includes(label) && /^[\d.,]+\p{L}?$/u.test(lineOf(label)));
  return countIn(rest);
}
