import type { Site } from '../../model/site.ts';

export const MEDIUM: Site = {
  id: 'medium',
  label: 'Medium',
  group: 'blog',
  matches: ['https://*.medium.com/*'],
  marks: ['meta[property="al:android:package"][content="com.medium.reader"]', 'meta[name="twitter:app:name:iphone"][content="Medium"]'],
  surfaces: ['thread', 'feed', 'profile', 'search'],
  kinds: ['article', 'comment'],
  never: ['messages', 'notifications', 'saved', 'history', 'settings', 'login', 'drafts', 'studio'],
};
