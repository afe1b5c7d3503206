import type { Site } from '../../model/site.ts';

export const SMF: Site = {
  id: 'smf',
  label: 'Simple Machines Forum',
  group: 'forum',
  matches: [],
  // Its own scripts and styles, its page of posts, and last the line at its foot with its maker's name.
  marks: [
    '#forumposts .post_wrapper',
    'script[src*="/Themes/default/scripts/script.js"]',
    'link[rel="stylesheet"][href*="/Themes/"][href*="/css/index"]',
    'link[rel="help"][href*="action=help"]',
    'a[href*="simplemachines.org"][title="Simple Machines"]',
    'a[href*="simplemachines.org"][title="Simple Machines Forum"]',
  ],
  surfaces: ['thread', 'feed', 'search'],
  kinds: ['post', 'reply'],
  never: ['messages', 'notifications', 'settings', 'login', 'drafts', 'moderation'],
};
