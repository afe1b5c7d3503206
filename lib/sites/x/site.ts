import type { Site } from '../../model/site.ts';

export const X: Site = {
  id: 'x',
  label: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
};
