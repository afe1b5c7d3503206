import type { SiteAdapter } from '../adapter.ts';
import { REDDIT } from './site.ts';

export const redditAdapter: SiteAdapter = {
  site: REDDIT,
  revision: 1,
  surfaceAt: () => null,
  isSettled: () => false,
  findPosts: () => [],
  readPost: () => ({ kind: 'skip', why: 'own-ui' }),
};
