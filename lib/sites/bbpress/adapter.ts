import type { SiteAdapter } from '../adapter.ts';
import { documentOf, fits, one, outermostIn, previousElementOf, selfAndBelow, textOf } from '../dom.ts';
import { preferred } from '../preferred.ts';
import { readPost } from './post.ts';
import { readRow } from './row.ts';
import { BBP, BBPRESS_POSTS } from './selectors.ts';
import { BBPRESS } from './site.ts';
import { surfaceAt } from './surface.ts';

export const bbpressAdapter: SiteAdapter = {
  site: BBPRESS,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, BBP.shell) !== null,
  // Themes put a post into a box that bears its classes, too.
  findPosts: (scope, { kind }) => (kind === 'thread' ? outermostIn(scope, BBPRESS_POSTS) : selfAndBelow(scope, BBP.row).filter((row) => one(row, BBP.rowTitle) !== null)),
  rawText: (root) => [root, previousElementOf(root), fits(root, BBP.topic) ? preferred(documentOf(root), BBP.title) : null].map((part) => part && textOf(part)).join('\n'),
  readPost: (root, page) => (page.surface.kind === 'thread' ? readPost(root, page) : readRow(root, page)),
};
