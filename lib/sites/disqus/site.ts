import type { Site } from '../../model/site.ts';

export const DISQUS: Site = {
  id: 'disqus',
  label: 'Disqus',
  group: 'blog',
  matches: ['https://disqus.com/*'],
  allFrames: true,
  surfaces: ['thread'],
  kinds: ['comment', 'reply'],
  never: ['messages', 'notifications', 'settings', 'login', 'moderation'],
};
