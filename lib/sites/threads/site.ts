import type { Site } from '../../model/site.ts';

export const THREADS: Site = {
  id: 'threads',
  label: 'Threads',
  group: 'social',
  matches: ['https://www.threads.com/*', 'https://threads.com/*', 'https://www.threads.net/*', 'https://threads.net/*'],
  surfaces: ['feed', 'thread', 'profile', 'search'],
  kinds: ['post', 'reply'],
  never: ['messages', 'notifications', 'saved', 'settings', 'login', 'private-accounts'],
};
