import type { Site } from '../../model/site.ts';

export const INVISION: Site = {
  id: 'invision',
  label: 'Invision Community',
  group: 'forum',
  matches: [],
  // 4 and 5 put `ipsApp` on the body; 3 had the id `ipboard_body` (seen 2009–2015).
  marks: ['body.ipsApp', 'html[data-ips-path]', '#ipboard_body'],
  surfaces: ['thread', 'feed', 'search', 'profile'],
  kinds: ['post', 'reply'],
  never: ['messages', 'notifications', 'settings', 'login', 'drafts', 'saved', 'moderation'],
};
