import type { Site } from '../../model/site.ts';

export const X: Site = {
  id: 'x',
  label: 'X',
  group: 'social',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
  kinds: ['post', 'reply', 'article'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login'],
};
