import type { Site } from '../../model/site.ts';

export const QUORA: Site = {
  id: 'quora',
  label: 'Quora',
  group: 'social',
  matches: ['https://*.quora.com/*'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
  kinds: ['question', 'answer', 'post', 'comment'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'moderation'],
};
