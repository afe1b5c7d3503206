import type { Site } from '../../model/site.ts';

export const MASTODON: Site = {
  id: 'mastodon',
  label: 'Mastodon',
  group: 'social',
  matches: ['https://mastodon.social/*', 'https://mastodon.online/*', 'https://mas.to/*', 'https://fosstodon.org/*', 'https://hachyderm.io/*'],
  // Mastodon's own client and pages, glitch-soc; Pleroma's and Akkoma's client.
  marks: ['#mastodon[data-props]', 'script#initial-state', 'meta[name="generator"][content^="Mastodon"]', 'meta[name="generator"][content^="Pleroma"]', 'meta[name="generator"][content^="Akkoma"]', '#app.-pleroma, #pleroma_app, script#initial-results'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
  kinds: ['post', 'reply'],
  never: ['messages', 'notifications', 'saved', 'private-accounts', 'settings', 'login', 'drafts', 'moderation'],
};
