import type { Site } from '../../model/site.ts';

export const MYBB: Site = {
  id: 'mybb',
  label: 'MyBB',
  group: 'forum',
  matches: [],
  // Posts and rows have ids of its own, every form its key; at the foot of a page stands its maker's name.
  marks: [
    '[id^="post_"] .post_body[id^="pid_"]',
    'tr.inline_row [id^="tid_"]',
    'input[name="my_post_key"]',
    'script[src*="/jscripts/general.js"]',
    '#copyright a[href*="//mybb.com"], #copyright a[href*="//www.mybb.com"], #copyright a[href*="mybboard.net"]',
  ],
  surfaces: ['thread', 'feed', 'search'],
  kinds: ['post', 'reply'],
  never: ['messages', 'settings', 'login', 'drafts', 'moderation'],
};
