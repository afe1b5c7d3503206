import type { Author } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { attr, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { FX } from './selectors.ts';
import { topicIn } from './surface.ts';
import { firstPageOf, placeOf } from './topic.ts';

/** A topic in a list. The only date there is that of the last post. */
export function readRow(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const link = one(root, FX.rowTitle);
  const address = webUrl(link && attr(link, 'href'), forum.base);
  return readForumPost(
    {
      site: 'fluxbb',
      forum,
      thread: { id: address && topicIn(address), url: address && firstPageOf(address), title: link && (lineOf(link) || null), author: null },
      opens: true,
      id: null,
      url: null,
      author: starterOf(root, forum.base) ?? { handle: '', name: null, url: null, followers: null },
      body: null,
      time: null,
      engagement: countsOf(root),
      audience: forumAudience(page.doc, FX.signOut),
    },
    page,
  );
}

function starterOf(root: Element, base: URL): Author | null {
  const named = one(root, FX.rowAuthor);
  if (named !== null) return forumAuthor(named, base);
  const by = one(root, FX.byUser);
  const name = by && /^\S+\s+(.+)$/.exec(lineOf(by))?.[1];
  return name ? { handle: name, name, url: null, followers: null } : null;
}

/** A search has the forum's name where a forum has the replies, and no views. */
function countsOf(root: Element): { replies: number | null; views: number | null } {
  const [named, second, third] = [...FX.rowReplies].map((selector) => one(root, selector)).map((cell) => cell && parseCount(lineOf(cell)));
  const views = FX.rowViews.map((selector) => one(root, selector)).find((cell) => cell !== null) ?? null;
  if (typeof named === 'number' || typeof second === 'number') return { replies: named ?? second ?? null, views: views && parseCount(lineOf(views)) };
  return { replies: third ?? null, views: null };
}
