import type { SiteAdapter } from '../adapter.ts';
import { attr, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { titleOn } from './discussion.ts';
import { readFound } from './found.ts';
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
  findPosts(scope, { kind }) {
    if (kind === 'thread') return selfAndBelow(scope, VANILLA_POSTS);
    return selfAndBelow(scope, kind === 'search' ? VN.found : VN.row).filter((row) => nearest(row, '#Panel, .Panel, .Flyout') === null);
  },
  rawText: (root) => [textOf(root), attr(root, 'id')?.startsWith('Discussion_') ? titleOn(root) : null].join('\n'),
  readPost(root, page) {
    if (page.surface.kind === 'thread') return readPost(root, page);
    return page.surface.kind === 'search' ? readFound(root, page) : readRow(root, page);
  },
};
