import type { Site } from '../../model/site.ts';

export const SLASHDOT: Site = {
  id: 'slashdot',
  label: 'Slashdot',
  group: 'community',
  matches: ['https://*.slashdot.org/*'],
  surfaces: ['feed', 'thread'],
  kinds: ['post', 'comment', 'reply'],
  never: ['messages', 'notifications', 'settings', 'login', 'drafts', 'moderation'],
};
