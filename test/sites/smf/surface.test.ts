import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/smf/surface.ts';

test.each([
  ['index.php?topic=12.0', 'thread', '12'],
  ['forum/index.php?topic=12.msg34#msg34', 'thread', '12'],
  ['index.php?PHPSESSID=ab&topic=12.15', 'thread', '12'],
  ['index.php?PHPSESSID=ab;topic=12.new', 'thread', '12'],
  ['index.php/topic,12.15.html', 'thread', '12'],
  ['index.php?board=2.20', 'feed', null],
  ['index.php/board,2.0.html', 'feed', null],
  ['index.php?action=search2', 'search', null],
  ['index.php?action=search2;params=eJw', 'search', null],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, 'https://talk.example/'))).toEqual({ kind, id });
});

test.each([
  '', 'index.php', 'index.php?action=search', 'index.php?action=pm;sa=search2', 'index.php?action=pm', 'index.php?action=pm;sa=send;topic=3.0', 'index.php?action=profile;u=1', 'index.php?action=admin', 'index.php?action=moderate', 'index.php?action=login', 'index.php?action=register',
  'index.php?action=unread', 'index.php?action=post;topic=12.0', 'index.php?topic=12.0;action=edit', 'index.php?action=printpage;topic=12.0', 'index.php?action=notify;topic=12.0', 'index.php/action,pm.html', 'index.php?topic=x', 'index.php?notopic=12.0',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, 'https://talk.example/'))).toBeNull();
});
