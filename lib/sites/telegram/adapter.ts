import type { SiteAdapter } from '../adapter.ts';
import { attr, one, selfAndBelow, textOf } from '../dom.ts';
import { surfaceAt } from './address.ts';
import { readPost } from './post.ts';
import { TG } from './selectors.ts';
import { TELEGRAM } from './site.ts';

export const telegramAdapter: SiteAdapter = {
  site: TELEGRAM,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, TG.shell) !== null,
  findPosts: (scope) => selfAndBelow(scope, TG.post),
  rawText: (root) => [textOf(root), attr(root, 'data-post'), ...selfAndBelow(root, `${TG.owner}, ${TG.writer}`).map((name) => attr(name, 'href'))].join('\n'),
  readPost,
};
