import type { Site } from '../../lib/model/site.ts';

export const QUILLBOARD: Site = {
  id: 'quillboard',
  label: 'Quillboard',
  group: 'forum',
  matches: ['https://quillboard.example/*'],
  surfaces: ['thread'],
  kinds: ['reply'],
  never: ['messages', 'settings', 'login'],
};
