import type { Author } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { all, attr, holds, nearest, one, parentOf } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { firstPageOf, placeOf } from './discussion.ts';
import { VN } from './selectors.ts';
import { commentIn, surfaceAt } from './surface.ts';

/** Whether a list item that React drew has a heading of its own that leads to a discussion or a comment. */
export function isItem(root: Element): boolean {
  const link = one(root, VN.itemTitle);
  return link !== null && nearest(link, 'li') === root && /\/discussion\//.test(attr(link, 'href') ?? '');
}

/** A discussion on a list, or what a search found. The one time on a list is that of the last comment. */
export function readItem(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const isFound = page.surface.kind === 'search';
  const link = one(root, VN.itemTitle);
  const address = webUrl(link && attr(link, 'href'), forum.base);
  const comment = address && commentIn(address);
  const thread = address && comment === null ? (surfaceAt(address)?.id ?? null) : null;
  const time = isFound ? one(root, VN.time) : null;
  return readForumPost(
    {
      site: 'vanilla',
      forum,
      thread: { id: thread, url: address && thread && firstPageOf(new URL(address.pathname, address)), title: link && (lineOf(link) || null), author: null },
      opens: thread !== null,
      id: comment,
      url: address && comment && address.href,
      author: (isFound ? forumAuthor(named(root)[0] ?? null, forum.base) : starterIn(root, forum.base)) ?? { handle: '', name: null, url: null, followers: null },
      body: link && describedBelow(root, link),
      time: time && parseDate(attr(time, 'datetime') ?? '', page.now),
      audience: forumAudience(page.doc, VN.signOut),
      truncated: true,
    },
    page,
  );
}

function named(root: Element): Element[] {
  return all(root, VN.person).filter((link) => lineOf(link) !== '');
}

/** The picture is of who began it, and so is the first of two names; one name alone may be that of who wrote last. */
function starterIn(root: Element, base: URL): Author | null {
  const picture = all(root, VN.person).find((link) => one(link, 'img') !== null) ?? null;
  const address = picture && attr(picture, 'href');
  const people = named(root);
  const told = people.find((link) => attr(link, 'href') === address) ?? (people.length > 1 ? people[0] : null);
  const image = picture && one(picture, 'img');
  return forumAuthor(told ?? picture, base, told ? null : image && attr(image, 'title'));
}

/** The words below a heading stand beside a block that names people, categories and times. */
function describedBelow(root: Element, heading: Element): Element | null {
  const meta = all(root, 'a[href], time').find((element) => element !== heading && !holds(heading, element) && one(element, 'img') === null && lineOf(element) !== '');
  if (meta === undefined) return null;
  let block = meta;
  for (let outer = parentOf(block); outer !== null && outer !== root && !holds(outer, heading); outer = parentOf(outer)) block = outer;
  for (let inner = all(block, ':scope > *'); inner.length === 1; inner = all(block, ':scope > *')) block = inner[0]!;
  return all(block, ':scope > *').find((part) => !holds(part, meta) && one(part, 'a, time, button, svg, img') === null && lineOf(part) !== '') ?? null;
}
