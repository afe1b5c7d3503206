import type { Author } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { asciiDigits } from '../ascii-digits.ts';
import { parseDate } from '../dates.ts';
import { all, attr, fits, holds, merged, nearest, one, parentOf, selfAndBelow } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { holderNumber } from './comment-root.ts';
import { dayIn } from './day.ts';
import { authorFrom, idOn, keyOn, pageAddress, pageNumber, threadAddress } from './place.ts';
import { WP } from './selectors.ts';

/** The posts of the blog below `scope`, in lists and on a page of their own. */
export function articleRoots(scope: ParentNode): Element[] {
  const told = selfAndBelow(scope, WP.article).filter((element) => {
    const outer = parentOf(element);
    return !fits(element, WP.notArticle) && (outer === null || nearest(outer, `${WP.article}, ${WP.notArticle}`) === null) && holderNumber(element) === null;
  });
  const bare = selfAndBelow(scope, WP.blockBody).filter((element) => nearest(element, `${WP.article}, ${WP.notArticle}`) === null && nearest(element, WP.singlePage) !== null);
  return merged(told, bare);
}

export function readArticle(root: Element, page: PageContext): Reading {
  if (fits(root, WP.notPublic) || one(root, WP.passwordForm) !== null) return { kind: 'skip', why: 'private' };
  const number = articleNumber(root, page);
  const isPage = isPageOf(root, page);
  const link = articlePart(root, WP.permalink);
  const address = webUrl(link && attr(link, 'href'), page.url);
  const url = isPage ? pageAddress(page) : address?.host === page.url.host ? threadAddress(address) : null;
  const body = bodyOf(root);
  const title = articlePart(root, WP.title) ?? (isPage ? besideArticle(page.doc, WP.title) : null);
  const author = authorOf(root, page, isPage);
  return readingOf(
    'wordpress',
    {
      kind: 'article',
      id: number === null ? url && idOn(page, new URL(url).pathname.slice(1)) : idOn(page, `post-${number}`),
      url,
      author: author ?? { handle: '', name: null, url: null, followers: null },
      title: title && (lineOf(title) || null),
      words: body && ownWords(body, page.url, { skip: WP.notWords }),
      lang: pageLanguage(page.doc),
      time: publishedIn(root, page, isPage),
      engagement: { replies: commentsOf(root, page, isPage, title) },
      thread: { key: number === null ? null : keyOn(page, `post-${number}`), url, authorHandle: author?.handle ?? null },
      truncated: body !== null && (fits(body, WP.excerpt) || one(root, WP.more) !== null),
      usual: ['publishedAt', 'title'],
    },
    page,
  );
}

/** Who wrote the post that the page is about. */
export function pageAuthor(page: PageContext): Author | null {
  const root = articleRoots(page.doc).find((element) => isPageOf(element, page)) ?? null;
  return root && authorOf(root, page, true);
}

/** What stands outside an article and is read with it, on a page of its own. */
export function aroundArticle(doc: Document): (Element | null)[] {
  return pageNumber(doc) === null ? [] : [...all(doc, [...WP.title, ...WP.author].join(', ')), one(doc, WP.authorMeta)];
}

function articleNumber(root: Element, page: PageContext): string | null {
  const own = /^post-(\d{1,12})$/.exec(attr(root, 'id') ?? '')?.[1] ?? /(?:^|\s)post-(\d{1,12})(?:\s|$)/.exec(attr(root, 'class') ?? '')?.[1];
  return own ?? (fits(root, WP.blockBody) ? pageNumber(page.doc) : null);
}

/** Whether the page is about this post. */
function isPageOf(root: Element, page: PageContext): boolean {
  const number = pageNumber(page.doc);
  return number !== null && articleNumber(root, page) === number;
}

/** The first match that is the post's own, not a comment's and not that of a post listed in it. */
function articlePart(root: Element, selectors: Selectors): Element | null {
  return firstOf(root, selectors, (element) => {
    const holder = nearest(element, WP.article);
    return (holder === null || holder === root || holds(holder, root)) && holderNumber(element) === null;
  });
}

/** What a block theme writes of the page's post stands anywhere but in a post of a list. */
function besideArticle(doc: Document, selectors: Selectors): Element | null {
  return firstOf(doc, selectors, (element) => nearest(element, WP.article) === null && holderNumber(element) === null);
}

type Selectors = string | readonly string[];

function firstOf(scope: ParentNode, selectors: Selectors, isRight: (element: Element) => boolean): Element | null {
  for (const selector of [selectors].flat()) {
    const found = all(scope, selector).find((element) => isRight(element));
    if (found !== undefined) return found;
  }
  return null;
}

function bodyOf(root: Element): Element | null {
  return fits(root, WP.blockBody) ? root : (articlePart(root, WP.body) ?? articlePart(root, WP.excerpt));
}

function authorOf(root: Element, page: PageContext, isPage: boolean): Author | null {
  const own = authorFrom(articlePart(root, WP.author), page);
  if (own !== null || !isPage) return own;
  return authorFrom(besideArticle(page.doc, WP.author), page) ?? signedInHead(page.doc);
}

function signedInHead(doc: Document): Author | null {
  const meta = one(doc, WP.authorMeta);
  const name = ((meta && attr(meta, 'content')) ?? '').trim();
  return name === '' ? null : { handle: name, name, url: null, followers: null };
}

function publishedIn(root: Element, page: PageContext, isPage: boolean): ReadTime | null {
  const meta = isPage ? one(page.doc, WP.publishedMeta) : null;
  const time = articlePart(root, WP.published) ?? (isPage ? besideArticle(page.doc, WP.published) : null);
  const told = [meta && attr(meta, 'content'), time && attr(time, 'datetime')].map((text) => parseDate(text ?? '', page.now));
  const exact = told.find((found) => found !== null);
  if (exact !== undefined) return exact;
  const words = articlePart(root, WP.publishedWords);
  return dayIn(words && (attr(words, 'title') ?? lineOf(words)), page);
}

/** "4 responses to “Title”": whatever number the title itself has is left out. */
function commentsOf(root: Element, page: PageContext, isPage: boolean, title: Element | null): number | null {
  const heading = isPage ? one(page.doc, WP.commentsTitle) : articlePart(root, WP.commentsLink);
  if (heading === null) return null;
  const text = asciiDigits(lineOf(heading).replace(title === null ? '' : lineOf(title), ''));
  // Never rounded; `counts.ts` would bring the words for that of all languages along.
  const [, count] = /^\D*(\d{1,3}(?:[.,\s]\d{3})+|\d{1,7})\D*$/.exec(text) ?? [];
  return count === undefined ? null : Number(count.replace(/\D/g, ''));
}
