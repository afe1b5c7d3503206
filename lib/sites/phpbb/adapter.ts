import type { SiteAdapter } from '../adapter.ts';
import { documentOf, fits, one, selfAndBelow, textOf } from '../dom.ts';
import { firstIn } from './parts.ts';
import { readFound, readTopicPost } from './post.ts';
import { findRoots, findRows, isRow } from './roots.ts';
import { readRow } from './row.ts';
import { PHPBB_DOM as DOM } from './selectors.ts';
import { PHPBB } from './site.ts';
import { surfaceAt } from './surface.ts';

export const phpbbAdapter: SiteAdapter = {
  site: PHPBB,
  revision: 2,
  surfaceAt,
  isSettled: (doc) => one(doc, DOM.shell) !== null,
  findPosts(scope, { kind }) {
    if (kind === 'thread') return findRoots(scope);
    return [...selfAndBelow(scope, DOM.found), ...findRows(scope)];
  },
  // The title of a topic stands above its posts.
  rawText(root) {
    const title = firstIn(documentOf(root), DOM.title);
    return [textOf(root), title === null ? '' : textOf(title)].join('\n');
  },
  readPost(root, page) {
    if (page.surface.kind === 'thread') return readTopicPost(root, page);
    return fits(root, DOM.found) || !isRow(root) ? readFound(root, page) : readRow(root, page);
  },
};
