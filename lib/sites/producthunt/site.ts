import type { Site } from '../../model/site.ts';

export const PRODUCTHUNT: Site = {
  id: 'producthunt',
  label: 'Product Hunt',
  group: 'community',
  matches: ['https://www.producthunt.com/*'],
  surfaces: ['feed', 'thread'],
  kinds: ['post', 'comment'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'studio'],
};
