import type { Site } from '../../model/site.ts';

export const GOOGLEMAPS: Site = {
  id: 'googlemaps',
  label: 'Google Maps',
  group: 'reviews',
  matches: ['https://www.google.com/*', 'https://maps.google.com/*'],
  surfaces: ['reviews', 'profile'],
  kinds: ['review'],
  never: ['history', 'saved', 'settings', 'login'],
};
