import type { PostKey } from '../../model/post.ts';
import type { PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { attr, attributesOf, fits, nearest, one, parentOf, selfAndBelow, tagOf, textOf } from '../dom.ts';
import { readOldSearchResult, readOldThing } from './old-thing.ts';
import { readSearchedComment, readSearchedPost, trackedWords } from './search-result.ts';
import { OLD, ROOTS, SEARCH, SHELL, SHREDDIT } from './selectors.ts';
import { readProfileComment, readShredditComment } from './shreddit-comment.ts';
import { readShredditPost } from './shreddit-post.ts';
import { REDDIT } from './site.ts';
import { surfaceAt } from './surface.ts';
import { authorNamed, fullname } from './thing.ts';

/** www.reddit.com ("shreddit") and old.reddit.com; their markup has nothing in common, so one query finds both. */
export const redditAdapter: SiteAdapter = {
  site: REDDIT,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, SHELL) !== null,
  findPosts,
  gone: (page) => findPosts(page.doc).flatMap((root) => goneAt(root, page)),
  // Authors and titles of the new layout stand in attributes, those of search results in the trackers around them.
  rawText: (root) => [textOf(root), ...attributesOf(root), trackedWords(root)].join('\n'),
  readPost,
};

function findPosts(scope: ParentNode): readonly Element[] {
  return selfAndBelow(scope, ROOTS).filter(isRoot);
}

/** Who deletes a post is no longer named, and who has one removed need not be; only those are worth a reading. */
function goneAt(root: Element, page: PageContext): PostKey[] {
  const named = authorNamed(attr(root, 'author') ?? attr(root, 'data-author'));
  const id = attr(root, 'thingid') ?? attr(root, 'data-fullname') ?? attr(root, 'id');
  if (id === null || (named !== null && named.handle !== '' && one(root, SHREDDIT.removed) === null)) return [];
  const reading = readPost(root, page);
  return reading.kind === 'skip' && reading.why === 'placeholder' && fullname(id) !== null ? [`reddit:${id}`] : [];
}

function isRoot(element: Element): boolean {
  if (nearest(element, `${SHREDDIT.aside}, ${OLD.aside}`) !== null) return false;
  const parent = parentOf(element);
  if (parent === null) return true;
  if (fits(element, SEARCH.post)) return nearest(parent, SEARCH.post) === null;
  // A post inside a post is what was crossposted.
  return tagOf(element) !== SHREDDIT.post || nearest(parent, SHREDDIT.post) === null;
}

function readPost(root: Element, page: PageContext): Reading {
  switch (tagOf(root)) {
    case SHREDDIT.post:
    case SHREDDIT.ad:
      return readShredditPost(root, page);
    case SHREDDIT.comment:
      return readShredditComment(root, page);
    case SHREDDIT.profileComment:
      return readProfileComment(root, page);
    default:
  }
  if (fits(root, SEARCH.comment)) return readSearchedComment(root, page);
  if (fits(root, SEARCH.post)) return readSearchedPost(root, page);
  return fits(root, OLD.searchResult) ? readOldSearchResult(root, page) : readOldThing(root, page);
}
