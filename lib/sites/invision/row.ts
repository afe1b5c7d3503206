import type { PageContext, Reading } from '../adapter.ts';
import { parseCount, wholeNumbers } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { all, attr, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { IPB3, IPS } from './selectors.ts';
import { surfaceAt } from './surface.ts';
import { firstPageOf, placeOf } from './topic.ts';

/** A topic in a forum's list: who opened it and when stands below its title; who wrote last, at the row's end, is somebody else. */
export function readRow(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const link = one(root, `${IPS.rowTitle}, ${IPB3.rowTitle}`);
  const address = webUrl(link && attr(link, 'href'), forum.base);
  const id = (address && surfaceAt(address)?.id) ?? null;
  const meta = one(root, IPS.rowMeta);
  const starter = meta === null ? one(root, IPB3.rowAuthor) : one(meta, IPS.rowAuthor);
  const time = meta && one(meta, IPS.time);
  const [replies, views] = countsOf(root);
  return readForumPost(
    {
      site: 'invision',
      forum,
      thread: { id, url: address && id && firstPageOf(address), title: link && (lineOf(link) || null), author: null },
      opens: true,
      id: null,
      url: null,
      author: forumAuthor(starter, forum.base) ?? { handle: '', name: null, url: null, followers: null },
      body: null,
      time: time && parseDate(attr(time, 'datetime') ?? '', page.now),
      engagement: { replies: replies ?? null, views: views ?? null },
      audience: forumAudience(page.doc, IPS.signOut),
    },
    page,
  );
}

/** Replies, then views: by the name of each, in 3 by their order. */
function countsOf(root: Element): (number | null)[] {
  const named = [IPS.rowReplies, IPS.rowViews].map((selector) => one(root, selector));
  const cells = named.some((cell) => cell !== null) ? named : all(root, IPB3.rowCounts);
  return cells.map((cell) => cell && (parseCount(lineOf(cell)) ?? wholeNumbers(lineOf(cell))[0] ?? null));
}
