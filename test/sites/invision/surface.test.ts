import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/invision/surface.ts';

test.each([
  ['topic/700-dimming-the-lumetra-one/', 'thread', '700'],
  ['community/topic/700-dimming/page/3/?tab=comments#findComment-9001', 'thread', '700'],
  ['forums/topic/700-dimming/?do=findComment&comment=9001', 'thread', '700'],
  ['index.php?/topic/700-dimming/&page=2', 'thread', '700'],
  ['index.php?/topic/700-dimming/&do=getLastComment', 'thread', '700'],
  ['index.php/topic/700-dimming/', 'thread', '700'],
  ['index.php?showtopic=700&st=20', 'thread', '700'],
  ['files/file/12-dimmer-curves/', 'thread', null],
  ['blogs/entry/3-glow/', 'thread', null],
  ['forum/4-lamps/', 'feed', null],
  ['forums/forum/4-lamps/page/2/?sortby=title', 'feed', null],
  ['index.php?/forum/4-lamps/', 'feed', null],
  ['index.php?showforum=4', 'feed', null],
  ['discover/', 'feed', null],
  ['discover/all/', 'feed', null],
  ['search/?q=lumetra', 'search', null],
  ['profile/21-mara-quill/', 'profile', null],
  ['profile/21-mara-quill/content/?type=forums_topic_post', 'profile', null],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, 'https://talk.example/'))).toEqual({ kind, id });
});

test.each([
  '', 'messenger/5/', 'messenger/compose/', 'notifications/', 'settings/', 'login/', 'register/', 'lostpassword/', 'modcp/', 'followed/', 'attachments/',
  'discover/unread/', 'profile/21-mara-quill/edit/', 'forum/4-lamps/?do=add', 'topic/700-dimming/?do=edit', 'topic/700-dimming/?do=reportComment&comment=9001', 'topic/700-dimming/?do=viewVotes',
  'topic/dimming/', 'forum/lamps/', 'index.php?app=members&module=messaging', 'index.php?/messenger/5/', 'index.php?app=core&module=usercp', 'admin/', 'index.php?showtopic=x',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, 'https://talk.example/'))).toBeNull();
});
