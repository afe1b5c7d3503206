import type { SiteAdapter } from '../adapter.ts';
import { LINKEDIN } from './site.ts';

export const linkedinAdapter: SiteAdapter = {
  site: LINKEDIN,
  revision: 1,
  surfaceAt: () => null,
  isSettled: () => false,
  findPosts: () => [],
  readPost: () => ({ kind: 'drift', missing: ['id', 'url', 'author', 'text'] }),
};
