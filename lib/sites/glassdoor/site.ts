import type { Site } from '../../model/site.ts';

const COUNTRIES = ['com', 'co.uk', 'de', 'fr', 'it', 'es', 'nl', 'ca', 'com.au', 'com.br', 'co.in', 'com.mx', 'com.ar', 'at', 'ch', 'ie', 'be', 'sg', 'co.nz', 'com.hk'];

export const GLASSDOOR: Site = {
  id: 'glassdoor',
  label: 'Glassdoor',
  group: 'reviews',
  matches: COUNTRIES.map((country) => `https://*.glassdoor.${country}/*`),
  surfaces: ['reviews'],
  kinds: ['review'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts'],
};
