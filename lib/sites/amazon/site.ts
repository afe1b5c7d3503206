import type { Site } from '../../model/site.ts';

const COUNTRIES = ['com', 'co.uk', 'de', 'fr', 'it', 'es', 'nl', 'se', 'pl', 'com.be', 'ie', 'com.tr', 'ca', 'com.mx', 'com.br', 'co.jp', 'in', 'com.au', 'sg', 'ae', 'sa', 'eg', 'co.za'];

export const AMAZON: Site = {
  id: 'amazon',
  label: 'Amazon',
  group: 'reviews',
  matches: COUNTRIES.map((country) => `https://www.amazon.${country}/*`),
  surfaces: ['reviews', 'profile'],
  kinds: ['review'],
  never: ['orders', 'saved', 'history', 'messages', 'settings', 'login'],
};
