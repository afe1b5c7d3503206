import type { Site } from '../../model/site.ts';

export const FLARUM: Site = {
  id: 'flarum',
  label: 'Flarum',
  group: 'forum',
  matches: [],
  // What it is delivered with, and what it has drawn (0.1 to 2, seen 2015–2025).
  marks: ['#flarum-loading', '#flarum-content', '#flarum-json-payload', '#app.App .App-content', '.PostStream > .PostStream-item', '.DiscussionListItem .DiscussionListItem-main'],
  surfaces: ['thread', 'feed', 'search', 'profile'],
  kinds: ['post', 'reply'],
  never: ['messages', 'notifications', 'settings', 'login', 'drafts', 'moderation'],
};
