import type { Site } from '../../model/site.ts';

export const LOBSTERS: Site = {
  id: 'lobsters',
  label: 'Lobsters',
  group: 'community',
  matches: ['https://lobste.rs/*'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
  kinds: ['post', 'comment'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'moderation'],
};
