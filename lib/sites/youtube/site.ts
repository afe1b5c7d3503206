import type { Site } from '../../model/site.ts';

export const YOUTUBE: Site = {
  id: 'youtube',
  label: 'YouTube',
  group: 'social',
  matches: ['https://*.youtube.com/*'],
  surfaces: ['video'],
  kinds: ['video', 'comment'],
  never: ['history', 'studio', 'settings', 'login'],
};
