import type { Author } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, fits, nearest, one, textOf } from '../dom.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { forumTime } from '../forum-time.ts';
import { parseIso } from '../iso-date.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { firstRoot, numberOf, rootOf } from './roots.ts';
import { VB } from './selectors.ts';
import { firstIn, forumOf, threadOf, withoutSession } from './thread.ts';

/** A post on a page of its thread. */
export function readThreadPost(root: Element, page: PageContext): Reading {
  const forum = forumOf(page);
  const thread = threadOf(page);
  const id = numberOf(root);
  const first = firstRoot(page.doc) ?? root;
  const opens = opensThread(root, first, page);
  return readForumPost(
    {
      site: 'vbulletin',
      forum,
      thread: { ...thread, author: opensThread(first, first, page) ? (authorOf(first, forum.base)?.handle ?? null) : null },
      opens,
      id,
      url: permalinkOf(root, id, forum.base) ?? (thread.url && id && `${thread.url}#post${id}`),
      author: authorOf(root, forum.base),
      body: bodyOf(root),
      notText: VB.notText,
      quote: VB.quote,
      quotedFrom: (quote) => nameIn(one(quote, VB.quoted)),
      time: timeOf(root, page),
      engagement: { likes: likesOf(root) },
      audience: audienceOf(page.doc),
    },
    page,
  );
}

/** Of what a member sees it is not known who else may. */
export function audienceOf(doc: Document): 'public' | 'unknown' {
  return one(doc, VB.signOut) === null ? 'public' : 'unknown';
}

/** A member, without the session in the link to the profile. */
export function memberIn(element: Element | null, base: URL): Author | null {
  const author = forumAuthor(element, base);
  return author && { ...author, url: author.url && withoutSession(author.url) };
}

function authorOf(root: Element, base: URL): Author | null {
  return memberIn(firstIn(root, VB.author, (element) => rootOf(element) === root || nearest(element, VB.post) === null), base);
}

function bodyOf(root: Element): Element | null {
  for (const selector of VB.body) {
    const body = all(root, selector).find((element) => rootOf(element) === root);
    if (body !== undefined) return body;
  }
  return null;
}

function nameIn(element: Element | null): string | null {
  return element && lineOf(element);
}

/** By its number in the thread; where none is shown, the first post of a first page. */
function opensThread(root: Element, first: Element, page: PageContext): boolean {
  if (fits(root, 'article.ThreadView')) return true;
  const named = one(root, VB.place);
  const shown = firstIn(root, [VB.shownPlace], (element) => rootOf(element) === root || nearest(element, VB.post) === null);
  const place = (named && attr(named, 'name')) ?? /^#?(\d+)/.exec(shown === null ? '' : lineOf(shown))?.[1];
  if (place) return place === '1';
  return first === root && !fits(root, '.DiscussionBoard-item') && !/[?&]page=(?!1(?!\d))\d|\/page(?!1(?!\d))\d/.test(page.url.href);
}

function permalinkOf(root: Element, id: string | null, base: URL): string | null {
  if (id === null) return null;
  for (const link of all(root, VB.permalink)) {
    const href = attr(link, 'href') ?? '';
    const url = href.startsWith('#') ? null : webUrl(href, base);
    if (url?.hash === `#post${id}`) {
      url.searchParams.delete('viewfull');
      return withoutSession(url.href.replace(/(\?\d+[^=&]*)=(?=&)/, '$1'));
    }
  }
  return null;
}

/** Exact where it is stated; else the first place of those for dates that has one. */
function timeOf(root: Element, page: PageContext): ReadTime | null {
  const anchor = one(root, VB.dateAnchor);
  const shown = [...VB.date.map((selector) => all(root, selector).find((date) => rootOf(date) === root) ?? null), anchor && nearest(anchor, VB.dateCell), ...all(root, VB.heads)];
  const stated = statedIn(root);
  if (stated !== null) return stated;
  for (const element of shown) {
    const time = forumTime(element, page, VB.dates);
    if (time !== null) return time;
  }
  return null;
}

/** The theme rounds the time of an opening post to years and states it beside; some pages of 5 have it for machines alone. */
function statedIn(root: Element): ReadTime | null {
  const script = fits(root, 'article.ThreadView') ? one(root, VB.statedDate) : null;
  const meta = all(root, VB.publishDate).find((element) => rootOf(element) === root);
  const told = script === null ? meta && attr(meta, 'content') : /"datePublished":\s*"([^"]{10,30})"/.exec(textOf(script))?.[1];
  return parseIso(told ?? '');
}

function likesOf(root: Element): number | null {
  const likes = all(root, VB.likes).find((element) => rootOf(element) === root);
  return likes === undefined ? null : parseCount(attr(likes, 'thanks-count') ?? lineOf(likes));
}
