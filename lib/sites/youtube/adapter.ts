import type { SiteAdapter } from '../adapter.ts';
import { YOUTUBE } from './site.ts';

export const youtubeAdapter: SiteAdapter = {
  site: YOUTUBE,
  revision: 1,
  surfaceAt: () => null,
  isSettled: () => false,
  findPosts: () => [],
  readPost: () => ({ kind: 'skip', why: 'own-ui' }),
};
