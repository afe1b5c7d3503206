import type { Site } from '../../model/site.ts';

/** Forem is the software; its largest host gives it the name that people know. */
export const DEVTO: Site = {
  id: 'devto',
  label: 'dev.to',
  group: 'community',
  matches: ['https://dev.to/*'],
  marks: ['.crayons-story[data-feed-content-id]', '#article-show-container.crayons-article', '.single-comment-node[data-comment-id]'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
  kinds: ['article', 'comment'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'moderation', 'studio'],
};
