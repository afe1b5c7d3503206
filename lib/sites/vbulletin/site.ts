import type { Site } from '../../model/site.ts';

export const VBULLETIN: Site = {
  id: 'vbulletin',
  label: 'vBulletin',
  group: 'forum',
  matches: [],
  // By its name in any version, 4, 5 and 6, 3 and 4 by their scripts and styles, the theme of Warrior Forum's operator.
  marks: [
    'meta[name="generator"][content^="vBulletin"]',
    'html#vbulletin_html',
    'body#vb-page-body',
    'script[src*="clientscript/vbulletin"]',
    'style[id^="vbulletin_"]',
    'article.ThreadView[main-post-id]',
  ],
  surfaces: ['thread', 'feed', 'search'],
  kinds: ['post', 'reply'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'moderation'],
};
