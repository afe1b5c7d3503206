import type { Site } from '../../model/site.ts';

export const DISCOURSE: Site = {
  id: 'discourse',
  label: 'Discourse',
  group: 'forum',
  matches: [],
  marks: ['meta[name="generator"][content^="Discourse"]', 'meta#data-discourse-setup', 'meta[name="discourse-base-uri"]'],
  surfaces: ['thread', 'feed', 'search', 'profile'],
  kinds: ['post', 'reply'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'private-groups', 'moderation'],
};
