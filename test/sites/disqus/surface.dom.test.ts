import { expect, test } from 'vitest';
import { disqusAdapter } from '../../../lib/sites/disqus/adapter.ts';

test('the frame below a page is a thread', () => {
  expect(disqusAdapter.surfaceAt(new URL('https://disqus.com/embed/comments/?base=default&f=x'))).toEqual({ kind: 'thread', id: null });
});

test.each(['/', '/home/', '/home/inbox/', '/home/settings/account/', '/profile/login/', '/admin/moderate/', '/by/mara/', '/embed/comments-login', '/next/login/'])('%s is not read', (path) => {
  expect(disqusAdapter.surfaceAt(new URL(path, 'https://disqus.com'))).toBeNull();
});
