import type { SiteAdapter } from '../adapter.ts';
import { documentOf, fits, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { surfaceAt } from './place.ts';
import { hasWords, readPost } from './post.ts';
import { readRow } from './row.ts';
import { GH, POSTS } from './selectors.ts';
import { GITHUB } from './site.ts';

export const githubAdapter: SiteAdapter = {
  site: GITHUB,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, GH.shell) !== null,
  findPosts: (scope, { kind }) => (kind === 'feed' ? selfAndBelow(scope, GH.row) : selfAndBelow(scope, POSTS).filter(hasWords)),
  rawText: (root) => [nearest(root, GH.item) ?? root, fits(root, GH.row) ? null : one(documentOf(root), GH.title)].map((part) => part && textOf(part)).join('\n'),
  readPost: (root, page) => (page.surface.kind === 'feed' ? readRow(root, page) : readPost(root, page)),
};
