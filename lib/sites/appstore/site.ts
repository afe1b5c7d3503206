import type { Site } from '../../model/site.ts';

export const APPSTORE: Site = {
  id: 'appstore',
  label: 'App Store',
  group: 'reviews',
  matches: ['https://apps.apple.com/*'],
  surfaces: ['reviews'],
  kinds: ['review'],
  never: ['orders', 'settings', 'login'],
};
