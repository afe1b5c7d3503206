import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, fits, one } from '../dom.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { audienceOf, firstIn, timeIn } from './parts.ts';
import { PHPBB_DOM as DOM } from './selectors.ts';
import { topicAt } from './surface.ts';
import { forumOf, topicUrl } from './topic.ts';

/** A topic on a list. */
export function readRow(root: Element, page: PageContext): Reading {
  const forum = forumOf(page);
  const link = one(root, DOM.topic);
  const url = webUrl(link && attr(link, 'href'), forum.base);
  const id = url && topicAt(url);
  const author = forumAuthor(firstIn(root, DOM.row.author), forum.base);
  // "5", with the word for it in the same cell.
  const [replies = null, views = null] = all(root, DOM.row.counts).map((cell) => parseCount(lineOf(cell, (part) => fits(part, DOM.notCount))));
  return readForumPost(
    {
      site: 'phpbb',
      forum,
      thread: { id, url: url && topicUrl(url, id), title: link && lineOf(link), author: author?.handle ?? null },
      opens: true,
      id: null,
      url: null,
      author: author ?? { handle: '', name: null, url: null, followers: null },
      body: null,
      time: timeIn(root, page, DOM.row),
      engagement: { replies, views },
      audience: audienceOf(page.doc),
    },
    page,
  );
}
