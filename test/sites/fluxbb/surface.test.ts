import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/fluxbb/surface.ts';

test.each([
  ['viewtopic.php?id=249', 'thread', '249'],
  ['forum/viewtopic.php?id=249&p=2', 'thread', '249'],
  ['viewtopic.php?pid=1865#p1865', 'thread', null],
  ['topic/12/hum-of-the-d2/page/2/', 'thread', '12'],
  ['topic12.html', 'thread', '12'],
  ['topic12-hum.html', 'thread', '12'],
  ['post/501/#p501', 'thread', null],
  ['viewforum.php?id=22&p=2', 'feed', null],
  ['forum/2/dimmers/', 'feed', null],
  ['search.php?action=show_recent', 'feed', null],
  ['forum/search.php?search_id=1717&p=2', 'search', null],
  ['search.php?action=search&keywords=lumetra', 'search', null],
  ['search.php?action=show_user_posts&user_id=3', 'search', null],
  ['search/posts/user/5/page/2/', 'search', null],
  ['search/kLumetra/', 'search', null],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, 'https://talk.example/'))).toEqual({ kind, id });
});

test.each([
  '', 'index.php', 'login.php', 'register.php', 'profile.php?id=3', 'profile.php?section=privacy&id=3', 'pms_view.php?id=4', 'message_list.php', 'admin_index.php', 'moderate.php?fid=2', 'post.php?tid=249', 'edit.php?id=1864',
  'misc.php?email=3', 'userlist.php', 'search.php', 'search.php?action=show_new', 'search.php?search_id=x', 'search/subscriptions/', 'search.php?action=show_subscriptions&user_id=3', 'viewtopic.php', 'viewtopic.php?id=x', 'login/', 'user/5/',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, 'https://talk.example/'))).toBeNull();
});
