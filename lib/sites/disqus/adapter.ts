import type { Surface } from '../../model/site.ts';
import type { SiteAdapter } from '../adapter.ts';
import { nearest, one, selfAndBelow } from '../dom.ts';
import { readComment } from './comment.ts';
import { DQ } from './selectors.ts';
import { DISQUS } from './site.ts';

export const disqusAdapter: SiteAdapter = {
  site: DISQUS,
  revision: 1,
  /** The frame below a page; on Disqus's own pages are inboxes and moderators' queues. */
  surfaceAt: (url): Surface | null => (url.pathname.startsWith('/embed/comments/') ? { kind: 'thread', id: null } : null),
  isSettled: (doc) => one(doc, DQ.shell) !== null,
  findPosts: (scope) => selfAndBelow(scope, DQ.comment).filter((root) => nearest(root, DQ.draft) === null),
  readPost: readComment,
};
