import type { Site } from '../../model/site.ts';

export const TIKTOK: Site = {
  id: 'tiktok',
  label: 'TikTok',
  group: 'social',
  matches: ['https://www.tiktok.com/*'],
  surfaces: ['feed', 'video', 'profile', 'search'],
  kinds: ['video', 'post', 'comment', 'reply'],
  never: ['messages', 'notifications', 'saved', 'history', 'settings', 'login', 'drafts', 'studio', 'stories'],
};
