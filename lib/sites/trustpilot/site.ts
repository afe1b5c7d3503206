import type { Site } from '../../model/site.ts';

export const TRUSTPILOT: Site = {
  id: 'trustpilot',
  label: 'Trustpilot',
  group: 'reviews',
  matches: ['https://*.trustpilot.com/*'],
  surfaces: ['reviews', 'profile'],
  kinds: ['review'],
  never: ['settings', 'login', 'drafts'],
};
