import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/indiehackers/surface.ts';

test.each([
  ['/', 'feed', null], ['/newest', 'feed', null], ['/tags/hardware', 'feed', null], ['/group/lamps', 'feed', null], ['/tech', 'feed', null],
  ['/post/which-lamp-be6a4175e1', 'thread', 'be6a4175e1'], ['/post/tech/which-lamp-kPBpdxsTeQitOWOOVs2g', 'thread', 'kPBpdxsTeQitOWOOVs2g'], ['/product/quillwort?post=r9UMcgXn5f6h', 'thread', 'r9UMcgXn5f6h'],
  ['/product/quillwort', 'profile', 'quillwort'], ['/mara_q?id=O8Hv', 'profile', 'mara_q'],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, 'https://www.indiehackers.com'))).toEqual({ kind, id });
});

test.each(['/messages', '/notifications', '/settings', '/settings/profile', '/sign-in', '/sign-up', '/new-post', '/bookmarks', '/post/which-lamp-be6a4175e1/edit', '/product/quillwort/edit', '/mara_q/drafts', '/inbox', '/account', '/admin'])(
  '%s is never read',
  (path) => {
    expect(surfaceAt(new URL(path, 'https://www.indiehackers.com'))).toBeNull();
  },
);
