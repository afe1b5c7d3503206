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
  findPosts(scope, { kind }) {
    // Themes put a post into a box that bears its classes, too.
    const posts = () => outermostIn(scope, BBPRESS_POSTS);
    const rows = () => selfAndBelow(scope, BBP.row).filter((row) => one(row, BBP.rowTitle) !== null);
    if (kind === 'thread') return posts();
    return kind === 'feed' ? rows() : [...posts(), ...rows().filter((row) => !fits(row, BBPRESS_POSTS))];
  },
  rawText: (root) => [root, previousElementOf(root), fits(root, BBP.topic) ? preferred(documentOf(root), BBP.title) : null].map((part) => part && textOf(part)).join('\n'),
  readPost: (root, page) => (page.surface.kind !== 'feed' && fits(root, BBPRESS_POSTS) ? readPost(root, page) : readRow(root, page)),
};
