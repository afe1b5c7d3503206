import type { Site } from '../../model/site.ts';

export const G2: Site = {
  id: 'g2',
  label: 'G2',
  group: 'reviews',
  matches: ['https://www.g2.com/*'],
  surfaces: ['reviews'],
  kinds: ['review'],
  never: ['messages', 'settings', 'login', 'drafts'],
};
