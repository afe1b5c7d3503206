import type { SiteAdapter } from '../adapter.ts';
import { one } from '../dom.ts';
import { readFound } from './found.ts';
import { readPost } from './post.ts';
import { foundRoots, postRoots, rowRoots } from './roots.ts';
import { readRow } from './row.ts';
import { SMF_DOM } from './selectors.ts';
import { SMF } from './site.ts';
import { surfaceAt } from './surface.ts';

export const smfAdapter: SiteAdapter = {
  site: SMF,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, SMF_DOM.shell) !== null,
  findPosts(scope, { kind }) {
    if (kind === 'thread') return postRoots(scope);
    return kind === 'search' ? foundRoots(scope) : rowRoots(scope);
  },
  readPost(root, page) {
    if (page.surface.kind === 'thread') return readPost(root, page);
    return page.surface.kind === 'search' ? readFound(root, page) : readRow(root, page);
  },
};
