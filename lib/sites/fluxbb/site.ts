import type { Site } from '../../model/site.ts';

export const FLUXBB: Site = {
  id: 'fluxbb',
  label: 'FluxBB, PunBB',
  group: 'forum',
  matches: [],
  // FluxBB and PunBB 1.2 name every page on one box (`punviewtopic`), PunBB 1.3 and 1.4 on another (`brd-viewtopic`).
  marks: ['.pun[id^="pun"]', '.brd-page[id^="brd-"]', '#brd-wrap.brd'],
  surfaces: ['thread', 'feed', 'search'],
  kinds: ['post', 'reply'],
  never: ['messages', 'settings', 'login', 'moderation'],
};
