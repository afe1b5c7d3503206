import type { Site } from '../../model/site.ts';

export const PRODUCTHUNT: Site = {
  id: 'producthunt',
  label: 'Product Hunt',
  group: 'community',
  matches: ['https://www.producthunt.com/*'],
  surfaces: ['feed'],
  kinds: ['post'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'studio'],
};
