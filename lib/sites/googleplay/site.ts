import type { Site } from '../../model/site.ts';

export const GOOGLEPLAY: Site = {
  id: 'googleplay',
  label: 'Google Play',
  group: 'reviews',
  matches: ['https://play.google.com/*'],
  surfaces: ['reviews'],
  kinds: ['review'],
  never: ['orders', 'saved', 'history', 'settings', 'login'],
};
