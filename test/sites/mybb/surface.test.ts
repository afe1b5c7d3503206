import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/mybb/surface.ts';

test.each([
  ['showthread.php?tid=12', 'thread', '12'],
  ['forum/showthread.php?tid=12&page=2', 'thread', '12'],
  ['showthread.php?tid=12&action=lastpost', 'thread', '12'],
  ['showthread.php?pid=120#pid120', 'thread', null],
  ['thread-12.html', 'thread', '12'],
  ['thread-12-page-2.html', 'thread', '12'],
  ['thread-12-post-120.html#pid120', 'thread', '12'],
  ['thread-12-lastpost.html', 'thread', '12'],
  ['Thread-Hum-of-the-D2?page=2', 'thread', null],
  ['forumdisplay.php?fid=2&page=3', 'feed', null],
  ['forum-2-page-3.html', 'feed', null],
  ['search.php?action=results&sid=ab', 'search', null],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, 'https://talk.example/'))).toEqual({ kind, id });
});

test.each([
  '', 'index.php', 'private.php', 'private.php?action=read&pmid=4', 'usercp.php', 'usercp.php?action=drafts', 'modcp.php', 'member.php?action=login', 'member.php?action=register', 'member.php?action=profile&uid=3', 'newreply.php?tid=12',
  'newthread.php?fid=2', 'editpost.php?pid=120', 'printthread.php?tid=x', 'admin/index.php', 'search.php', 'private.php?action=results', 'showthread.php', 'showthread.php?tid=12&action=newreply', 'misc.php', 'forumdisplay.php',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, 'https://talk.example/'))).toBeNull();
});
