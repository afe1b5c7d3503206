import type { Site } from '../../model/site.ts';

export const REDDIT: Site = {
  id: 'reddit',
  label: 'Reddit',
  matches: ['https://*.reddit.com/*'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
};
