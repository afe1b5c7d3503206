import type { SiteAdapter } from '../adapter.ts';
import { all, holds, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { readPost } from './post.ts';
import { readRow } from './row.ts';
import { MB, MYBB_POSTS } from './selectors.ts';
import { MYBB } from './site.ts';
import { surfaceAt } from './surface.ts';
import { isOpening, titleOn } from './thread.ts';

export const mybbAdapter: SiteAdapter = {
  site: MYBB,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, MB.shell) !== null,
  findPosts: (scope, { kind }) => (kind === 'thread' ? selfAndBelow(scope, MYBB_POSTS) : rowsIn(scope)),
  rawText: (root) => [textOf(root), isOpening(root) ? titleOn(root) : null].join('\n'),
  readPost: (root, page) => (page.surface.kind === 'thread' ? readPost(root, page) : readRow(root, page)),
};

/** The rows that have a link to a thread, each once. */
function rowsIn(scope: ParentNode): Element[] {
  const rows = all(scope, MB.rowLink).map((link) => nearest(link, MB.row));
  return [...new Set(rows.filter((row): row is Element => row !== null && holds(scope, row)))];
}
