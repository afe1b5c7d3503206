import type { Site } from '../../model/site.ts';

export const HACKERNEWS: Site = {
  id: 'hackernews',
  label: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  surfaces: ['feed', 'thread', 'profile'],
};
