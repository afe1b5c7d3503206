import type { Site } from '../../model/site.ts';

export const REDDIT: Site = {
  id: 'reddit',
  label: 'Reddit',
  group: 'social',
  matches: ['https://*.reddit.com/*'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
  kinds: ['post', 'comment'],
  never: ['messages', 'notifications', 'moderation', 'settings', 'login'],
};
