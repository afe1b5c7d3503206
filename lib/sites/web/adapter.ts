import type { SiteAdapter } from '../adapter.ts';
import { one } from '../dom.ts';
import { isPrivatePage } from '../private-pages.ts';
import { findPosts, searchPosts } from './posts.ts';
import { rawText } from './raw-text.ts';
import { readRoot } from './reading.ts';
import { WEB } from './site.ts';

export const webAdapter: SiteAdapter = {
  site: WEB,
  revision: 7,
  surfaceAt: (url) => (isPrivatePage(url) ? null : { kind: 'page', id: null }),
  isSettled: (doc) => one(doc, 'body *') !== null,
  findPosts,
  searchPosts: (scope, _surface, isUnchanged) => searchPosts(scope, isUnchanged),
  rawText,
  readPost: readRoot,
};
