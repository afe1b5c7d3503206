import type { SiteAdapter } from '../adapter.ts';
import { attributesOf, one, selfAndBelow, textOf } from '../dom.ts';
import { surfaceAt } from './address.ts';
import { readPost } from './post.ts';
import { TU } from './selectors.ts';
import { TUMBLR } from './site.ts';

export const tumblrAdapter: SiteAdapter = {
  site: TUMBLR,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, TU.shell) !== null,
  findPosts: (scope) => selfAndBelow(scope, TU.post),
  rawText: (root) => [textOf(root), ...selfAndBelow(root, TU.link).flatMap(attributesOf)].join('\n'),
  readPost,
};
