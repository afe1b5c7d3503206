import type { Site } from '../../lib/model/site.ts';

export const QUILLBOARD: Site = {
  id: 'quillboard',
  label: 'Quillboard',
  matches: ['https://quillboard.example/*'],
  surfaces: ['thread'],
};
