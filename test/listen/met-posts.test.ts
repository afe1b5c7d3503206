import { expect, test } from 'vitest';
import { createMetPosts } from '../../lib/listen/met-posts.ts';
import { visitOf } from '../../lib/listen/visit.ts';
import { MINUTE_MS } from '../../lib/model/time.ts';
import { examplePost } from '../model/example-post.ts';

const START = 1_764_050_000_000.4;
const visitAt = (minutes: number) => visitOf(START, START + minutes * MINUTE_MS);

test('a reading is captured once, a fuller one again, and the same one half an hour later', () => {
  const met = createMetPosts();
  const folded = examplePost({ text: 'Lumetra was', truncated: true });
  const whole = examplePost({ text: 'Lumetra was down' });
  expect(met.isNews(folded, visitAt(0))).toBe(true);
  expect(met.isNews(folded, visitAt(1))).toBe(false);
  expect(met.isNews(whole, visitAt(2))).toBe(true);
  expect(met.isNews({ ...whole, engagement: { ...whole.engagement, likes: 9 } }, visitAt(3))).toBe(false);
  expect(met.isNews(whole, visitAt(31))).toBe(true);
});

test('a visit is one document’s and one half-hour’s', () => {
  expect(visitAt(29)).toBe(visitAt(0));
  expect(visitAt(30)).not.toBe(visitAt(0));
  expect(visitOf(START + 1, START + 1)).not.toBe(visitAt(0));
});
