import type { Site } from '../../model/site.ts';

export const HACKERNEWS: Site = {
  id: 'hackernews',
  label: 'Hacker News',
  group: 'community',
  matches: ['https://news.ycombinator.com/*'],
  surfaces: ['feed', 'thread', 'profile'],
  kinds: ['post', 'comment'],
  never: ['settings', 'login'],
};
