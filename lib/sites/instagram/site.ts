import type { Site } from '../../model/site.ts';

export const INSTAGRAM: Site = {
  id: 'instagram',
  label: 'Instagram',
  group: 'social',
  matches: ['https://www.instagram.com/*', 'https://instagram.com/*'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
  kinds: ['post', 'comment', 'reply'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'stories', 'private-accounts'],
};
