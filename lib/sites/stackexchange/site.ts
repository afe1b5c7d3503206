import type { Site } from '../../model/site.ts';

export const STACKEXCHANGE: Site = {
  id: 'stackexchange',
  label: 'Stack Exchange',
  group: 'community',
  matches: [
    'https://*.stackoverflow.com/*',
    'https://*.stackexchange.com/*',
    'https://*.serverfault.com/*',
    'https://*.superuser.com/*',
    'https://*.askubuntu.com/*',
    'https://*.mathoverflow.net/*',
    'https://stackapps.com/*',
  ],
  surfaces: ['thread', 'feed', 'search'],
  kinds: ['question', 'answer', 'comment'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'private-groups', 'moderation'],
};
