import type { Site } from '../../model/site.ts';

export const YOUTUBE: Site = {
  id: 'youtube',
  label: 'YouTube',
  matches: ['https://*.youtube.com/*'],
  surfaces: ['video'],
};
