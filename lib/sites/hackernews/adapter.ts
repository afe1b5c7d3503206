import type { Surface } from '../../model/site.ts';
import type { PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { attr, one, selfAndBelow, textOf } from '../dom.ts';
import { readComment } from './comment.ts';
import { gone } from './gone.ts';
import { HN } from './selectors.ts';
import { HACKERNEWS } from './site.ts';
import { rawStory, readStory } from './story.ts';

/** Lists that anyone sees. `upvoted`, `hidden`, `flagged` are the user's own; so are `submit`, `reply`, `edit`, `login`. */
const LISTS = new Set([
  '/', '/news', '/newest', '/front', '/newcomments', '/ask', '/asknew', '/show', '/shownew', '/jobs', '/best', '/bestcomments',
  '/active', '/classic', '/pool', '/invited', '/launches', '/noobstories', '/noobcomments', '/over', '/from', '/whoishiring', '/highlights',
]);
const PROFILES = new Set(['/submitted', '/threads', '/favorites']);

export const hackernewsAdapter: SiteAdapter = {
  site: HACKERNEWS,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, HN.shell) !== null,
  findPosts: (scope) => selfAndBelow(scope, HN.item),
  rawText: (root) => (isStory(root) ? rawStory(root) : textOf(root)),
  gone,
  readPost,
};

function surfaceAt(url: URL): Surface | null {
  const path = url.pathname;
  if (LISTS.has(path)) return { kind: 'feed', id: null };
  if (PROFILES.has(path)) return { kind: 'profile', id: url.searchParams.get('id') };
  const id = url.searchParams.get('id');
  return path === '/item' && id !== null && /^\d+$/.test(id) ? { kind: 'thread', id } : null;
}

function isStory(root: Element): boolean {
  return one(root, HN.title) !== null || one(root, HN.rank) !== null;
}

function readPost(root: Element, page: PageContext): Reading {
  const id = attr(root, 'id');
  const item = id !== null && /^\d+$/.test(id) ? id : null;
  if (isStory(root)) return readStory(root, item, page);
  // A poll's option has a text and a score, but neither author nor time: it is a part of the poll.
  if (one(root, HN.age) === null && one(root, HN.author) === null && one(root, HN.commentText) === null && item !== null) {
    return { kind: 'skip', why: 'placeholder' };
  }
  return readComment(root, item, page);
}
