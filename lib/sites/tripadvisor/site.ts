import type { Site } from '../../model/site.ts';

const COUNTRIES = ['com', 'co.uk', 'de', 'fr', 'it', 'es', 'nl', 'se', 'ca', 'com.mx', 'com.br', 'jp', 'in', 'com.au', 'at', 'ch', 'ie', 'pt', 'dk'];

export const TRIPADVISOR: Site = {
  id: 'tripadvisor',
  label: 'Tripadvisor',
  group: 'reviews',
  matches: COUNTRIES.map((country) => `https://www.tripadvisor.${country}/*`),
  surfaces: ['reviews', 'thread'],
  kinds: ['review', 'post', 'reply'],
  never: ['messages', 'saved', 'orders', 'settings', 'login'],
};
