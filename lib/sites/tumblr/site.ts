import type { Site } from '../../model/site.ts';

export const TUMBLR: Site = {
  id: 'tumblr',
  label: 'Tumblr',
  group: 'social',
  matches: ['https://www.tumblr.com/*'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
  kinds: ['post'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'private-groups', 'moderation'],
};
