import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EvenSample } from '../../lib/insight/even-sample.ts';
import { peakOf } from '../../lib/insight/peak-of.ts';
import { quantile } from '../../lib/insight/quantile.ts';

test('an even sample is all of few and every so-many-th of many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 500 }), (most, passed) => {
      const sample = new EvenSample<number>(most);
      for (let one = 0; one < passed; one += 1) sample.offer(() => one);
      const { kept } = sample;
      const steps = new Set(kept.slice(1).map((one, index) => one - kept[index]!));
      expect(sample.passed).toBe(passed);
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(kept.length).toBeGreaterThanOrEqual(Math.min(passed, Math.ceil(most / 2)));
      expect(steps.size).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  [[], 0.5, null],
  [[7], 0.9, 7],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
] as const)('of %j the quantile %d is %s', (values, part, told) => (told === null ? expect(quantile(values, part)).toBeNull() : expect(quantile(values, part)).toBeCloseTo(told)));

test.each([
  [[1, 2, 9], null],
  [[5, 6, 6, 26, 6, 5, 6], { index: 3, isTelling: true }],
  [[5, 6, 6, 9, 6, 5, 6], { index: 3, isTelling: false }],
  [[0, 0, 0, 0], { index: 0, isTelling: false }],
  [[0, 0, 0, 3], { index: 3, isTelling: false }],
  [[0, 0, 0, 4], { index: 3, isTelling: true }],
] as const)('peak of %j', (counts, told) => (told === null ? expect(peakOf(counts)).toBeNull() : expect(peakOf(counts)).toMatchObject(told)));
