import type { SiteAdapter } from '../adapter.ts';
import { one } from '../dom.ts';
import { readComment } from './comment.ts';
import { readPost } from './post.ts';
import { isComment, rootsIn } from './roots.ts';
import { S } from './selectors.ts';
import { FACEBOOK } from './site.ts';
import { surfaceAt } from './surface.ts';

export const facebookAdapter: SiteAdapter = {
  site: FACEBOOK,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, S.shell) !== null,
  findPosts: rootsIn,
  readPost: (root, page) => (isComment(root) ? readComment(root, page) : readPost(root, page)),
};
