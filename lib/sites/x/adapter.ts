import type { SiteAdapter } from '../adapter.ts';
import { X } from './site.ts';

export const xAdapter: SiteAdapter = {
  site: X,
  revision: 1,
  surfaceAt: () => null,
  isSettled: () => false,
  findPosts: () => [],
  readPost: () => ({ kind: 'drift', missing: ['id', 'url', 'author', 'text'] }),
};
