import type { SiteAdapter } from '../adapter.ts';
import { one } from '../dom.ts';
import { isPrivatePage } from '../private-pages.ts';
import { findPosts, searchPosts } from './posts.ts';
import { readRoot } from './reading.ts';
import { WEB } from './site.ts';

export const webAdapter: SiteAdapter = {
  site: WEB,
  revision: 3,
  surfaceAt: (url) => (isPrivatePage(url) ? null : { kind: 'page', id: null }),
  isSettled: (doc) => one(doc, 'body *') !== null,
  findPosts,
  searchPosts: (scope, _surface, isUnchanged) => searchPosts(scope, isUnchanged),
  // Names and dates stand anywhere: in a script of JSON-LD, in the next cell, in the panel beside.
  rawText: () => null,
  readPost: readRoot,
};
