import { expect, test } from 'vitest';
import { periodFilter, thisMonth } from '../../components/export/period.ts';

const at = (text: string) => new Date(text).getTime();

test('a period holds both its days, from midnight to midnight', () => {
  expect(periodFilter({ from: '2026-11-01', to: '2026-11-30' })).toEqual({ from: at('2026-11-01T00:00:00'), to: at('2026-12-01T00:00:00') });
});

test('an empty day leaves that side open', () => {
  expect(periodFilter({ from: '', to: '2026-11-30' })).toEqual({ to: at('2026-12-01T00:00:00') });
  expect(periodFilter({ from: '', to: '' })).toEqual({});
});

test('this month so far', () => {
  expect(thisMonth(at('2026-02-09T23:30:00'))).toEqual({ from: '2026-02-01', to: '2026-02-09' });
});
