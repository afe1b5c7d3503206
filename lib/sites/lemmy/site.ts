import type { Site } from '../../model/site.ts';

export const LEMMY: Site = {
  id: 'lemmy',
  label: 'Lemmy',
  group: 'community',
  matches: ['https://lemmy.world/*', 'https://lemmy.ml/*', 'https://programming.dev/*', 'https://sh.itjust.works/*', 'https://feddit.org/*', 'https://lemmy.ca/*'],
  marks: ['article.comment-node[id^="comment-"]', '.post-listing .post-container', 'a.person-listing[href^="/u/"]', '.app-footer a[href^="https://join-lemmy.org"]'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
  kinds: ['post', 'comment'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'drafts', 'moderation', 'private-groups'],
};
