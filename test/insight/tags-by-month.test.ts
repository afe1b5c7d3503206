import { expect, test } from 'vitest';
import { tagsByMonth } from '../../lib/insight/tags-by-month.ts';
import { exampleMention } from '../model/example-post.ts';

test('tags are counted in the month of what they stand on, whatever their capitals, once each', () => {
  const at = (publishedAt: number | null, firstSeenAt: number, ...tags: string[]) => ({ ...exampleMention('1'), post: { ...exampleMention('1').post, publishedAt }, firstSeenAt, tags });
  const march = new Date(2026, 2, 5).getTime();
  const april = new Date(2026, 3, 30, 23).getTime();
  expect(tagsByMonth([at(april, 0, 'Praise'), at(null, march, 'idea', 'Idea'), at(april, march, 'praise', 'idea'), at(april, march)])).toEqual([
    { month: new Date(2026, 2).getTime(), tags: new Map([['idea', 1]]) },
    { month: new Date(2026, 3).getTime(), tags: new Map([['praise', 2], ['idea', 1]]) },
  ]);
});
