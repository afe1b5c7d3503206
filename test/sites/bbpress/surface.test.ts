import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/bbpress/surface.ts';

const at = (path: string) => surfaceAt(new URL(path, 'https://quillwort.example'));

test.each([
  ['/forums/topic/which-lamp/', 'thread', 'which-lamp'],
  ['/topic/which-lamp/page/3/', 'thread', 'which-lamp'],
  ['/community/topics/which-lamp', 'thread', 'which-lamp'],
  ['/forums/', 'feed', null],
  ['/forums/forum/lamps/page/2/', 'feed', null],
  ['/forums/search/lumetra/page/2/', 'search', null],
  ['/forums/search/?bbp_search=lumetra', 'search', null],
  ['/forums/users/mara/replies/page/2/', 'profile', 'mara'],
])('%s is a %s', (path, kind, id) => {
  expect(at(path)).toEqual({ kind, id });
});

test.each(['/wp-login.php', '/wp-admin/', '/forums/users/mara/edit/', '/forums/users/mara/favorites/', '/forums/users/mara/subscriptions/', '/messages/', '/members/mara/notifications/', '/forums/topic/which-lamp/?action=bbp_toggle_topic_trash', '/about/', '/'])('%s is never read', (path) => {
  expect(at(path)).toBeNull();
});
