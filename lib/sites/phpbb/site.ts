import type { Site } from '../../model/site.ts';

export const PHPBB: Site = {
  id: 'phpbb',
  label: 'phpBB',
  group: 'forum',
  matches: [],
  // 3.x; 3.0 in any style; 2 and styles of others by the notice at the foot of every page, or by where they sign in and out.
  marks: ['body#phpbb', 'meta[name="copyright"][content*="phpBB Group"]', '.copyright a[href*="//www.phpbb.com"]', 'a.copyright[href*="//www.phpbb.com"]', '[href*="/ucp.php?mode=log"], [action*="/ucp.php?mode=log"]'],
  surfaces: ['thread', 'feed', 'search'],
  kinds: ['post', 'reply'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'moderation'],
};
