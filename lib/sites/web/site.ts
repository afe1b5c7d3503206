import type { Site } from '../../model/site.ts';

/** Any page: what says of itself that it holds posts (schema.org, microformats, ARIA, comment lists). */
export const WEB: Site = {
  id: 'web',
  label: 'Any page',
  group: 'any',
  matches: ['https://*/*', 'http://*/*'],
  surfaces: ['page'],
  kinds: ['post', 'comment', 'review', 'article'],
  never: ['messages', 'notifications', 'settings', 'login'],
};
