import type { Site } from '../../model/site.ts';

export const YELP: Site = {
  id: 'yelp',
  label: 'Yelp',
  group: 'reviews',
  matches: ['https://www.yelp.com/*', 'https://www.yelp.co.uk/*', 'https://www.yelp.de/*', 'https://www.yelp.fr/*', 'https://www.yelp.es/*', 'https://www.yelp.it/*', 'https://www.yelp.ca/*'],
  surfaces: ['reviews', 'profile'],
  kinds: ['review'],
  never: ['messages', 'saved', 'settings', 'login', 'drafts'],
};
