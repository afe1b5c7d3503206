import type { SiteAdapter } from '../adapter.ts';
import { one } from '../dom.ts';
import { readPost } from './post.ts';
import { postRoots, rowRoots } from './roots.ts';
import { readRow } from './row.ts';
import { SMF_DOM } from './selectors.ts';
import { SMF } from './site.ts';
import { surfaceAt } from './surface.ts';

export const smfAdapter: SiteAdapter = {
  site: SMF,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, SMF_DOM.shell) !== null,
  findPosts: (scope, { kind }) => (kind === 'thread' ? postRoots(scope) : rowRoots(scope)),
  readPost: (root, page) => (page.surface.kind === 'thread' ? readPost(root, page) : readRow(root, page)),
};
