import type { SiteAdapter } from '../adapter.ts';
import { attr, attributesOf, fits, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { readListedPost } from './listed-post.ts';
import { readPost } from './post.ts';
import { readRow } from './row.ts';
import { NB, NODEBB_POST } from './selectors.ts';
import { NODEBB } from './site.ts';
import { surfaceAt } from './surface.ts';
import { titleOn } from './topic.ts';

export const nodebbAdapter: SiteAdapter = {
  site: NODEBB,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, NB.shell) !== null,
  findPosts: (scope, { kind }) => (kind === 'thread' ? selfAndBelow(scope, NODEBB_POST).filter((post) => nearest(post, NB.topic) !== null) : selfAndBelow(scope, `${NB.row}, ${NB.listed}`)),
  rawText(root) {
    if (fits(root, NB.row)) return [textOf(root), ...selfAndBelow(root, `[title], ${NB.rowAuthor}`).flatMap(attributesOf)].join('\n');
    return [textOf(root), attr(root, 'data-username'), attr(root, 'data-index') === '0' ? titleOn(root) : null].join('\n');
  },
  readPost(root, page) {
    if (fits(root, NB.row)) return readRow(root, page);
    return page.surface.kind === 'thread' ? readPost(root, page) : readListedPost(root, page);
  },
};
