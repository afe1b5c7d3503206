import type { Site } from '../../model/site.ts';

export const BBPRESS: Site = {
  id: 'bbpress',
  label: 'bbPress',
  group: 'forum',
  matches: [],
  // A part of WordPress: its pages say so of themselves before they say what it is a part of.
  marks: ['body.bbpress', '#bbpress-forums'],
  surfaces: ['thread', 'feed', 'search', 'profile'],
  kinds: ['post', 'reply'],
  never: ['messages', 'notifications', 'settings', 'login', 'moderation'],
};
