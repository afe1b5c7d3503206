import type { SiteAdapter } from '../adapter.ts';
import { documentOf, fits, one, selfAndBelow, textOf } from '../dom.ts';
import { readFound } from './found.ts';
import { readPost } from './post.ts';
import { readRow } from './row.ts';
import { FLUXBB_FOUND, FLUXBB_POSTS, FX } from './selectors.ts';
import { FLUXBB } from './site.ts';
import { surfaceAt } from './surface.ts';
import { titleOn } from './topic.ts';

export const fluxbbAdapter: SiteAdapter = {
  site: FLUXBB,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, FX.shell) !== null,
  findPosts(scope, { kind }) {
    if (kind === 'thread') return selfAndBelow(scope, FLUXBB_POSTS);
    return selfAndBelow(scope, `${FX.row}, ${FLUXBB_FOUND}`).filter((root) => fits(root, FLUXBB_FOUND) || one(root, FX.rowTitle) !== null);
  },
  rawText: (root) => [textOf(root), fits(root, FX.opening) ? titleOn(documentOf(root)) : null].join('\n'),
  readPost(root, page) {
    if (page.surface.kind === 'thread') return readPost(root, page);
    return fits(root, FLUXBB_FOUND) ? readFound(root, page) : readRow(root, page);
  },
};
