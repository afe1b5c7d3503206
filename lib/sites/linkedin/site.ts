import type { Site } from '../../model/site.ts';

export const LINKEDIN: Site = {
  id: 'linkedin',
  label: 'LinkedIn',
  matches: ['https://*.linkedin.com/*'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
};
