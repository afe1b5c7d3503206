import type { SiteAdapter } from '../adapter.ts';
import { documentOf, fits, one, selfAndBelow, textOf } from '../dom.ts';
import { readPost } from './post.ts';
import { readRow } from './row.ts';
import { FLUXBB_POSTS, FX } from './selectors.ts';
import { FLUXBB } from './site.ts';
import { surfaceAt } from './surface.ts';
import { titleOn } from './topic.ts';

export const fluxbbAdapter: SiteAdapter = {
  site: FLUXBB,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, FX.shell) !== null,
  findPosts: (scope, { kind }) => (kind === 'thread' ? selfAndBelow(scope, FLUXBB_POSTS) : selfAndBelow(scope, FX.row).filter((row) => one(row, FX.rowTitle) !== null)),
  rawText: (root) => [textOf(root), fits(root, FX.opening) ? titleOn(documentOf(root)) : null].join('\n'),
  readPost: (root, page) => (page.surface.kind === 'thread' ? readPost(root, page) : readRow(root, page)),
};
