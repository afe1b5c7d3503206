import type { Site } from '../../model/site.ts';

export const WORDPRESS: Site = {
  id: 'wordpress',
  label: 'WordPress',
  group: 'blog',
  matches: ['https://*.wordpress.com/*'],
  marks: [
    'meta[name="generator"][content^="WordPress"]',
    'link[rel="https://api.w.org/"]',
    'link[rel="EditURI"][href*="/xmlrpc.php?rsd"]',
    'link[href*="/wp-content/themes/"]',
    'form[action$="/wp-comments-post.php"]',
  ],
  surfaces: ['thread', 'feed', 'search', 'profile'],
  kinds: ['article', 'comment', 'reply', 'review'],
  never: ['login', 'settings', 'drafts', 'moderation', 'messages', 'notifications', 'orders', 'studio'],
};
