import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/flarum/surface.ts';

test.each([
  ['d/30-dimming-the-lumetra', 'thread', '30'],
  ['d/30-dimming-the-lumetra/12', 'thread', '30'],
  ['community/d/30', 'thread', '30'],
  ['', 'feed', null],
  ['?q=lumetra', 'search', null],
  ['all?sort=newest', 'feed', null],
  ['t/lamps', 'feed', null],
  ['u/mara', 'profile', 'mara'],
  ['u/mara/discussions', 'profile', 'mara'],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, 'https://talk.example/'))).toEqual({ kind, id });
});

test.each([
  'notifications', 'settings', 'flags', 'messages', 'messages/dialog/3', 'private', 'u/mara/private', 'u/mara/drafts', 'u/mara/security', 'admin', 'login', 'register', 'reset/ab', 'following', 'tags', 'd/dimming',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, 'https://talk.example/'))).toBeNull();
});
