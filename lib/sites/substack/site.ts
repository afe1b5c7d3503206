import type { Site } from '../../model/site.ts';

export const SUBSTACK: Site = {
  id: 'substack',
  label: 'Substack',
  group: 'blog',
  matches: ['https://*.substack.com/*'],
  marks: ['link[href^="https://substackcdn.com/"]', 'article.newsletter-post', '#entry .pencraft'],
  surfaces: ['thread', 'feed', 'profile', 'search'],
  kinds: ['article', 'comment', 'post'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'studio', 'private-groups'],
};
