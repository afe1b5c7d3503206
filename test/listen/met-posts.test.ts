import { expect, test } from 'vitest';
import { createMetPosts } from '../../lib/listen/met-posts.ts';
import { MINUTE_MS } from '../../lib/model/time.ts';
import { examplePost } from '../model/example-post.ts';

test('the same reading is captured once, a fuller one again, and half an hour later it is one more sighting', () => {
  const met = createMetPosts();
  const folded = examplePost({ text: 'Lumetra was', truncated: true });
  const whole = examplePost({ text: 'Lumetra was down' });
  expect(met.meet(folded, 0)).toBe('first');
  expect(met.meet(folded, MINUTE_MS)).toBe('known');
  expect(met.meet(whole, 2 * MINUTE_MS)).toBe('again');
  expect(met.meet({ ...whole, engagement: { ...whole.engagement, likes: 9 } }, 3 * MINUTE_MS)).toBe('known');
  expect(met.meet(whole, 31 * MINUTE_MS)).toBe('first');
});
