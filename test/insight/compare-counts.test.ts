import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf, differenceOf } from '../../lib/insight/compare-counts.ts';

const of = (count: number, seen = 100) => ({ count, of: seen });

test.each([
  // Two-sided binomial tests, twice the smaller tail, as any table of them has it.
  [of(9), of(0), 'too few'],
  [of(10), of(0), 'more'], // 2 · 0.5¹⁰ = 0.002
  [of(8), of(2), 'chance'], // 0.109
  [of(9), of(1), 'more'], // 0.021
  [of(15), of(5), 'more'], // 0.041
  [of(14), of(6), 'chance'], // 0.115
  [of(5), of(15), 'fewer'],
  // As many again, of twice as many posts: nothing happened.
  [of(60, 6_160), of(38, 3_612), 'chance'],
  [of(60, 6_160), of(38, 6_160), 'more'], // 0.033
  [of(5_200, 100), of(5_000, 100), 'more'], // z = 1.98
  [of(5_190, 100), of(5_000, 100), 'chance'], // z = 1.88
  [of(40, 0), of(40, 0), 'chance'],
  [of(40, 10), of(2, 0), 'too few'],
] as const)('%o against %o: %s', (now, before, difference) => expect(differenceOf(now, before)).toBe(difference));

const exposed = fc.record({ count: fc.integer({ min: 0, max: 3_000 }), of: fc.integer({ min: 0, max: 100_000 }) });

test('seen the other way round it is the other way round', () => {
  const turned = { 'too few': 'too few', chance: 'chance', more: 'fewer', fewer: 'more' } as const;
  fc.assert(fc.property(exposed, exposed, (a, b) => differenceOf(b, a) === turned[differenceOf(a, b)]));
});

test('nothing is called telling where the rates are the same', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 1, max: 5 }), (count, times) => ['too few', 'chance'].includes(differenceOf(of(count * times, 100 * times), of(count, 100)))));
});

test('more is never less telling', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_200 }), fc.integer({ min: 0, max: 1_200 }), (count, more) => differenceOf(of(count), of(50)) !== 'more' || differenceOf(of(count + more), of(50)) === 'more'));
});

test('a change is of rates, and only of what was there twenty times', () => {
  expect(changeOf(of(30), of(20))).toBeCloseTo(0.5);
  expect(changeOf(of(30, 200), of(20, 100))).toBeCloseTo(-0.25);
  expect(changeOf(of(30), of(19))).toBeNull();
  expect(changeOf(of(30, 0), of(20))).toBeNull();
});
