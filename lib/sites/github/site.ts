import type { Site } from '../../model/site.ts';

export const GITHUB: Site = {
  id: 'github',
  label: 'GitHub',
  group: 'community',
  matches: ['https://github.com/*', 'https://gist.github.com/*'],
  surfaces: ['thread', 'feed'],
  kinds: ['post', 'comment', 'reply'],
  never: ['notifications', 'saved', 'settings', 'login', 'drafts', 'private-groups'],
};
