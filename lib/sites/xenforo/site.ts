import type { Site } from '../../model/site.ts';

export const XENFORO: Site = {
  id: 'xenforo',
  label: 'XenForo',
  group: 'forum',
  matches: [],
  // Version 2 and Fora boards; version 1. The control panel is `data-app="admin"`.
  marks: ['html#XF[data-app="public"]', 'html#XenForo.Public'],
  surfaces: ['thread', 'feed', 'search', 'profile'],
  kinds: ['post', 'reply', 'comment'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'moderation'],
};
