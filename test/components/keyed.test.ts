import { expect, test } from 'vitest';
import { keyed } from '../../components/tag/keyed.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e'];

test.each<[string, number | null, string[]]>([
  ['d', 0, ['d', 'a', 'b']],
  ['e', 2, ['a', 'b', 'e']],
  ['a', 2, ['b', 'c', 'a']],
  ['b', 1, ['a', 'b', 'c']],
  ['b', null, ['a', 'c', 'd']],
  ['e', null, ['a', 'b', 'c']],
])('%s at %s', (name, place, order) => {
  expect(keyed(ORDER, name, place, 3)).toEqual(order);
});
