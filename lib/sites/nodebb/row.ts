import type { Author } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { all, attr, fits, nearest, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { readForumPost } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { numberIn, titledNumber } from './numbers.ts';
import { NB } from './selectors.ts';
import { placeOf, topicUrl } from './topic.ts';

/** A topic in a list, by who opened it; the teaser beside it is the last post's. */
export function readRow(root: Element, page: PageContext): Reading {
  if (fits(root, NB.deleted)) return { kind: 'skip', why: 'placeholder' };
  const forum = placeOf(page);
  const link = one(root, NB.rowTitle);
  const address = webUrl(link && attr(link, 'href'), forum.base);
  const url = address && topicUrl(address);
  const posts = numberIn(titledNumber(one(root, NB.rowPosts)));
  return readForumPost(
    {
      site: 'nodebb',
      forum,
      thread: { id: attr(root, 'data-tid'), url, title: link && (lineOf(link) || null), author: null },
      opens: true,
      id: null,
      url,
      author: starterOf(root, forum.base) ?? { handle: '', name: null, url: null, followers: null },
      body: null,
      time: openedAt(root, url, page),
      audience: forumAudience(page.doc, NB.signOut),
      engagement: {
        likes: numberIn(titledNumber(one(root, NB.rowVotes))),
        replies: posts === null || posts < 1 ? null : posts - 1,
        views: numberIn(titledNumber(one(root, NB.rowViews))),
      },
    },
    page,
  );
}

/** The picture's link has the name as its tip (which the page's scripts move to other attributes), another link has it as its text. */
function starterOf(root: Element, base: URL): Author | null {
  const links = all(root, NB.rowAuthor).filter((link) => nearest(link, NB.teaser) === null);
  const link = links[0];
  const url = webUrl((link && attr(link, 'href')) ?? null, base);
  if (link === undefined || url === null) return null;
  const tip = [link, ...all(link, '[title], [data-original-title], [data-bs-original-title]')].flatMap(tipsOf)[0];
  const written = links.length > 1 ? lineOf(links.at(-1)!) : '';
  const name = tip || written || slugOf(url);
  return name === '' ? null : { handle: name, name, url: `${url.origin}${url.pathname}`, followers: null };
}

function tipsOf(element: Element): string[] {
  return ['title', 'data-bs-original-title', 'data-original-title'].map((name) => attr(element, name)?.trim() ?? '').filter((tip) => tip !== '');
}

/** The first time that is not the last post's, whose link has the number of a post at its end. */
function openedAt(root: Element, url: string | null, page: PageContext): ReadTime | null {
  const time = all(root, NB.timeago).find((element) => {
    const href = attr(element, 'href');
    return nearest(element, NB.teaser) === null && (href === null || webUrl(href, page.url)?.href === url);
  });
  return time === undefined ? null : parseDate(attr(time, 'datetime') ?? attr(time, 'title') ?? '', page.now);
}

function slugOf(url: URL): string {
  const slug = url.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
