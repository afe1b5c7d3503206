import { expect, test, vi } from 'vitest';
import { usualWorkingTime, workingTimeOf } from '../../lib/platform/working-time-of.ts';

vi.mock('../../lib/platform/i18n.ts', () => ({ uiLanguage: () => 'ar-SA' }));

test.each([
  ['en-US', [1, 2, 3, 4, 5]],
  ['de', [1, 2, 3, 4, 5]],
  ['ar-SA', [0, 1, 2, 3, 4]],
  ['fa-IR', [0, 1, 2, 3, 4, 6]],
])('where %s is spoken people work on %o', (language, days) => {
  expect(usualWorkingTime(language)).toEqual({ days, from: 540, to: 1080 });
});

test('what the user says goes first', () => {
  const own = { days: [2], from: 0, to: 60 };
  expect(workingTimeOf({ workingTime: own })).toBe(own);
  expect(workingTimeOf({ workingTime: null }).days).toEqual([0, 1, 2, 3, 4]);
});
