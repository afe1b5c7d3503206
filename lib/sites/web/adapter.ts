import type { SiteAdapter } from '../adapter.ts';
import { WEB } from './site.ts';

export const webAdapter: SiteAdapter = {
  site: WEB,
  revision: 1,
  surfaceAt: () => null,
  isSettled: () => false,
  findPosts: () => [],
  readPost: () => ({ kind: 'skip', why: 'own-ui' }),
};
