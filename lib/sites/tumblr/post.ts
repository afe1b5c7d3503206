import type { ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { isAdvertLabel } from '../advert-label.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import { parseCount } from '../counts.ts';
import { all, attr, nearest, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { pageLanguage } from '../page-language.ts';
import { timeFromId } from '../post-id-time.ts';
import { lineOf } from '../visible-text.ts';
import { blogAddress, HOME, type PostAddress } from './address.ts';
import { chainOf } from './chain.ts';
import { TU } from './selectors.ts';

/** A post of a blog, its own or a reblog. */
export function readPost(root: Element, page: PageContext): Reading {
  if (nearest(root, TU.private) !== null) return { kind: 'skip', why: 'private' };
  const article = one(root, TU.article);
  // What has scrolled away is emptied; what the user filters shows a notice.
  if (article === null || one(article, `${TU.header}, ${TU.footer}`) === null) return { kind: 'skip', why: 'placeholder' };
  const header = one(article, TU.header);
  const id = /^\d{6,20}$/.exec(attr(root, 'data-id') ?? '')?.[0] ?? null;
  const told = addressesIn(header).find((address) => id !== null && address.id === id) ?? null;
  const blog = blogOf(header, told);
  const chain = chainOf(article, blog ?? '');
  const url = told !== null ? told.url : blog !== null && id !== null ? `${HOME.origin}/${blog}/${id}` : null;
  const opening = chain.opening;
  return readingOf(
    'tumblr',
    {
      kind: 'post',
      id,
      url,
      author: blog === null ? null : { handle: blog, name: null, url: `${HOME.origin}/${blog}`, followers: null },
      words: chain.words,
      time: id === null ? null : (timeFromId('tumblr', id) ?? postedTime(header, blog ?? '', page)),
      engagement: { likes: countAt(article, TU.likes), replies: countAt(article, TU.replies), reposts: countAt(article, TU.reblogs) },
      thread: opening === null ? { key: id === null ? null : `tumblr:${id}`, url, authorHandle: blog } : threadOf(opening),
      promoted: header !== null && all(header, 'span, div, a').some((label) => isAdvertLabel(lineOf(label))),
      truncated: chain.isCut,
      usual: ['publishedAt', 'likes', 'replies', 'reposts'],
    },
    page,
  );
}

function threadOf({ id, url, blog }: PostAddress) {
  return id === null ? {} : { key: `tumblr:${id}` as const, url, authorHandle: blog };
}

function blogOf(header: Element | null, told: PostAddress | null): string | null {
  const link = header && one(header, TU.author);
  return told?.blog ?? blogAddress(link && attr(link, 'href'))?.blog ?? addressesIn(header)[0]?.blog ?? null;
}

function addressesIn(header: Element | null): PostAddress[] {
  const links = header === null ? [] : all(header, TU.link);
  return links.map((link) => blogAddress(attr(link, 'href'))).filter((address) => address !== null);
}

/** For ids of before 2020, which are no clocks. The label names the blog, which may have a month in its name. */
function postedTime(header: Element | null, blog: string, page: PageContext): ReadTime | null {
  const labels = header === null ? [] : all(header, TU.posted).map((element) => attr(element, 'aria-label') ?? '');
  const label = labels.find((text) => text.includes(blog) && /\d/.test(text.replace(blog, '')));
  return label === undefined ? null : parseCalendarDate(label.replace(blog, ' '), page.now, pageLanguage(page.doc) ?? 'en');
}

/** The number beside an icon of the post's own controls. */
function countAt(article: Element, icon: string): number | null {
  const found = all(article, TU.footer).map((footer) => one(footer, icon)).find((use) => use !== null);
  const control = found && nearest(found, TU.control);
  return control ? parseCount(lineOf(control)) : null;
}
