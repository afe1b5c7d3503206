import type { Site } from '../../model/site.ts';

export const YOUTUBE: Site = {
  id: 'youtube',
  label: 'YouTube',
  group: 'social',
  matches: ['https://*.youtube.com/*'],
  // The live chat beside a video.
  allFrames: true,
  surfaces: ['video', 'feed', 'search', 'profile', 'thread'],
  kinds: ['video', 'comment', 'post'],
  never: ['history', 'saved', 'studio', 'settings', 'login'],
};
