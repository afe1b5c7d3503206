import type { Site } from '../../model/site.ts';

export const INDIEHACKERS: Site = {
  id: 'indiehackers',
  label: 'Indie Hackers',
  group: 'community',
  matches: ['https://www.indiehackers.com/*'],
  surfaces: ['feed', 'thread', 'profile'],
  kinds: ['post', 'comment'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'private-groups'],
};
