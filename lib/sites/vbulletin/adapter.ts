import type { SiteAdapter } from '../adapter.ts';
import { documentOf, one, textOf } from '../dom.ts';
import { readThreadPost } from './post.ts';
import { findRoots, findRows } from './roots.ts';
import { readRow } from './row.ts';
import { VB } from './selectors.ts';
import { VBULLETIN } from './site.ts';
import { surfaceAt } from './surface.ts';
import { firstIn } from './thread.ts';

export const vbulletinAdapter: SiteAdapter = {
  site: VBULLETIN,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, VB.shell) !== null,
  findPosts: (scope, { kind }) => (kind === 'thread' ? findRoots(scope) : findRows(scope)),
  // The title of a thread stands above its posts.
  rawText(root) {
    const title = firstIn(documentOf(root), VB.title);
    return [textOf(root), title === null ? '' : textOf(title)].join('\n');
  },
  readPost: (root, page) => (page.surface.kind === 'thread' ? readThreadPost(root, page) : readRow(root, page)),
};
