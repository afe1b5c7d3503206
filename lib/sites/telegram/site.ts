import type { Site } from '../../model/site.ts';

/** Its public pages alone: the clients on web.telegram.org do not say which chats are public, so nothing is read there. */
export const TELEGRAM: Site = {
  id: 'telegram',
  label: 'Telegram',
  group: 'social',
  matches: ['https://t.me/*', 'https://telegram.me/*'],
  allFrames: true,
  surfaces: ['profile', 'thread', 'search'],
  kinds: ['post', 'reply'],
  never: ['messages', 'private-groups', 'settings', 'login', 'stories'],
};
