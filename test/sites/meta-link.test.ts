import { expect, test } from 'vitest';
import { metaLink } from '../../lib/sites/meta-link.ts';

test.each([
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Flumetra.example%2Flamps%3Fa%3D1&h=AT1&__tn__=R', 'https://lumetra.example/lamps?a=1'],
  ['https://lm.facebook.com/l.php?u=https%3A%2F%2Flumetra.example%2F', 'https://lumetra.example/'],
  ['https://l.threads.com/?u=http%3A%2F%2Flumetra.example&e=AT1', 'http://lumetra.example/'],
  ['https://l.instagram.com/?u=https%3A%2F%2Flumetra.example%2F&e=AT1', 'https://lumetra.example/'],
  ['https://l.facebook.com/l.php?u=javascript:alert(1)', 'https://l.facebook.com/l.php?u=javascript:alert(1)'],
  ['https://www.facebook.com/lumetra?__cft__[0]=AZW&__tn__=-UK', 'https://www.facebook.com/lumetra'],
  ['https://www.facebook.com/profile.php?id=100&comment_id=Y29t&__cft__[0]=AZW', 'https://www.facebook.com/profile.php?id=100&comment_id=Y29t'],
  ['https://www.threads.com/@mara.quill/post/DVQmara00001?xmt=AQ1', 'https://www.threads.com/@mara.quill/post/DVQmara00001'],
  ['https://l.facebook.com.lumetra.example/l.php?u=https%3A%2F%2Fnovapine.example', 'https://l.facebook.com.lumetra.example/l.php?u=https%3A%2F%2Fnovapine.example'],
])('%s leads to %s', (address, target) => {
  expect(metaLink(new URL(address)).href).toBe(target);
});
