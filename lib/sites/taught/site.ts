import type { Site } from '../../model/site.ts';

/** Sites without a reader that a person has shown, one post of each: read by their recipes. */
export const TAUGHT: Site = {
  id: 'taught',
  label: 'Taught site',
  group: 'any',
  matches: ['https://*/*', 'http://*/*'],
  surfaces: ['page'],
  kinds: ['post'],
  never: ['messages', 'notifications', 'settings', 'login'],
};
