import type { Site } from '../../model/site.ts';

export const LINKEDIN: Site = {
  id: 'linkedin',
  label: 'LinkedIn',
  group: 'social',
  matches: ['https://*.linkedin.com/*'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
  kinds: ['post', 'comment', 'article'],
  never: ['messages', 'notifications', 'private-groups', 'settings', 'login'],
};
