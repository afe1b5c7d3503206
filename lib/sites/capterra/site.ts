import type { Site } from '../../model/site.ts';

const COUNTRIES = ['com', 'co.uk', 'de', 'fr', 'it', 'es', 'nl', 'se', 'ca', 'com.au', 'co.nz', 'com.br', 'jp', 'in', 'mx', 'pl', 'pt', 'dk', 'ie', 'ch', 'at', 'be', 'co.za', 'com.sg'];

export const CAPTERRA: Site = {
  id: 'capterra',
  label: 'Capterra',
  group: 'reviews',
  matches: COUNTRIES.map((country) => `https://www.capterra.${country}/*`),
  surfaces: ['reviews'],
  kinds: ['review'],
  never: ['messages', 'settings', 'login', 'drafts'],
};
