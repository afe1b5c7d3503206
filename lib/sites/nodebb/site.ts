import type { Site } from '../../model/site.ts';

export const NODEBB: Site = {
  id: 'nodebb',
  label: 'NodeBB',
  group: 'forum',
  matches: [],
  // Themes name the parts of a page by `component` (seen 2014–2026).
  marks: ['[component="topic"][data-tid]', '[component="category/topic"][data-tid]', '[component="post"][data-pid]', '[component="categories/category"][data-cid]'],
  surfaces: ['thread', 'feed', 'search', 'profile'],
  kinds: ['post', 'reply'],
  never: ['messages', 'notifications', 'settings', 'login', 'drafts', 'saved', 'moderation'],
};
