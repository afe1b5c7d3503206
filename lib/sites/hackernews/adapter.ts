import type { SiteAdapter } from '../adapter.ts';
import { HACKERNEWS } from './site.ts';

export const hackernewsAdapter: SiteAdapter = {
  site: HACKERNEWS,
  revision: 1,
  surfaceAt: () => null,
  isSettled: () => false,
  findPosts: () => [],
  readPost: () => ({ kind: 'skip', why: 'own-ui' }),
};
