import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/lemmy/surface.ts';

test.each([
  ['/', 'feed', null], ['/?dataType=Comment', 'feed', null], ['/home/data_type/Post', 'feed', null], ['/c/lamps', 'feed', null], ['/c/lamps@candles.example?sort=New', 'feed', null],
  ['/post/21', 'thread', '21'], ['/post/21/408', 'thread', '21'], ['/comment/408', 'thread', null], ['/u/ilse@candles.example', 'profile', 'ilse@candles.example'], ['/search?q=lumetra', 'search', null],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, 'https://lanterns.example'))).toEqual({ kind, id });
});

test.each([
  '/inbox', '/settings', '/login', '/signup', '/create_post', '/post/21/edit', '/create_private_message/4', '/private_messages', '/u/mara?view=Saved', '/saved', '/admin', '/modlog', '/modlog/3', '/reports',
  '/registration_applications', '/?listingType=ModeratorView', '/verify_email/x', '/password_change/x', '/setup', '/communities', '/instances',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, 'https://lanterns.example'))).toBeNull();
});
