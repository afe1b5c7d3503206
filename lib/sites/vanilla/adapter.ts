import type { SiteAdapter } from '../adapter.ts';
import { attr, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { titleOn } from './discussion.ts';
import { readPost } from './post.ts';
import { readRow } from './row.ts';
import { VANILLA_POSTS, VN } from './selectors.ts';
import { VANILLA } from './site.ts';
import { surfaceAt } from './surface.ts';

export const vanillaAdapter: SiteAdapter = {
  site: VANILLA,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, VN.shell) !== null,
  findPosts: (scope, { kind }) => (kind === 'thread' ? selfAndBelow(scope, VANILLA_POSTS) : selfAndBelow(scope, VN.row).filter((row) => nearest(row, '#Panel, .Panel, .Flyout') === null)),
  rawText: (root) => [textOf(root), attr(root, 'id')?.startsWith('Discussion_') ? titleOn(root) : null].join('\n'),
  readPost: (root, page) => (page.surface.kind === 'thread' ? readPost(root, page) : readRow(root, page)),
};
