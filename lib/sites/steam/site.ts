import type { Site } from '../../model/site.ts';

export const STEAM: Site = {
  id: 'steam',
  label: 'Steam',
  group: 'reviews',
  matches: ['https://store.steampowered.com/*', 'https://steamcommunity.com/*'],
  surfaces: ['reviews', 'thread', 'feed'],
  kinds: ['review', 'post', 'comment'],
  never: ['messages', 'notifications', 'orders', 'saved', 'settings', 'login'],
};
