import type { Site } from '../../model/site.ts';

export const BLUESKY: Site = {
  id: 'bluesky',
  label: 'Bluesky',
  group: 'social',
  matches: ['https://bsky.app/*'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
  kinds: ['post', 'reply'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'moderation'],
};
