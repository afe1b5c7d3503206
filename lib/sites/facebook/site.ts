import type { Site } from '../../model/site.ts';

export const FACEBOOK: Site = {
  id: 'facebook',
  label: 'Facebook',
  group: 'social',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
  kinds: ['post', 'comment', 'reply'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'stories', 'private-groups', 'moderation', 'orders'],
};
