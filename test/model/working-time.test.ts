import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../lib/model/time.ts';
import { addWorkingDays, addWorkingHours, isWorkingDay, isWorkingTime, USUAL_WORKING_TIME, type WorkingTime } from '../../lib/model/working-time.ts';
import { clockAt, goHome, goTo } from '../time-zone.ts';

afterEach(goHome);

const at = (text: string) => new Date(text).getTime();
const NEVER_STOPS: WorkingTime = { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 24 * 60 };
const SUNDAY_TO_THURSDAY: WorkingTime = { days: [0, 1, 2, 3, 4], from: 8 * 60, to: 16 * 60 };

// 2026-11-27 is a Friday.
test.each([
  ['2026-11-25T10:00', 4, '2026-11-25T14:00'],
  ['2026-11-25T14:00', 4, '2026-11-25T18:00'],
  ['2026-11-25T17:00', 4, '2026-11-26T12:00'],
  ['2026-11-25T06:00', 4, '2026-11-25T13:00'],
  ['2026-11-25T22:00', 4, '2026-11-26T13:00'],
  ['2026-11-27T17:30', 4, '2026-11-30T12:30'],
  ['2026-11-28T12:00', 0.5, '2026-11-30T09:30'],
  ['2026-11-27T10:00', 45, '2026-12-04T10:00'],
])('%s and %d hours of work is %s', (from, hours, to) => {
  expect(clockAt(addWorkingHours(at(from), hours, USUAL_WORKING_TIME))).toBe(to);
});

test.each([
  ['2026-11-25T10:00', 1, '2026-11-26T10:00'],
  ['2026-11-27T15:00', 1, '2026-11-30T15:00'],
  ['2026-11-28T15:00', 1, '2026-12-01T09:00'],
  ['2026-11-25T22:00', 2, '2026-11-30T09:00'],
  ['2026-11-25T10:00', 10, '2026-12-09T10:00'],
])('%s and %d working days is %s', (from, days, to) => {
  expect(clockAt(addWorkingDays(at(from), days, USUAL_WORKING_TIME))).toBe(to);
});

test('the week is the one that the user works', () => {
  expect(clockAt(addWorkingHours(at('2026-11-26T15:00'), 2, SUNDAY_TO_THURSDAY))).toBe('2026-11-29T09:00');
  expect(clockAt(addWorkingDays(at('2026-11-26T15:00'), 1, SUNDAY_TO_THURSDAY))).toBe('2026-11-29T15:00');
});

// The Sunday on which clocks change lies between; on the one itself, who works all night works an hour less or more.
test.each([
  ['Europe/Berlin', '2026-03-27T16:00', '2026-03-30T11:00'],
  ['Europe/Berlin', '2026-10-23T16:00', '2026-10-26T11:00'],
  ['America/New_York', '2026-03-06T16:00', '2026-03-09T11:00'],
  ['Australia/Lord_Howe', '2026-10-02T16:00', '2026-10-05T11:00'],
  ['Asia/Tokyo', '2026-03-27T16:00', '2026-03-30T11:00'],
])('in %s four hours of work from %s end at %s', (zone, from, to) => {
  goTo(zone);
  expect(clockAt(addWorkingHours(at(from), 4, USUAL_WORKING_TIME))).toBe(to);
  expect(clockAt(addWorkingDays(at(from), 1, USUAL_WORKING_TIME)).slice(11)).toBe('16:00');
});

test('who never stops works real hours, also while the clock changes', () => {
  goTo('Europe/Berlin');
  for (const night of ['2026-03-28T22:00', '2026-10-24T22:00']) expect(addWorkingHours(at(night), 30, NEVER_STOPS) - at(night)).toBe(30 * HOUR_MS);
});

const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }).map((date) => date.getTime());
const working = fc.record({ days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }), from: fc.integer({ min: 0, max: 1_000 }), to: fc.integer({ min: 1_001, max: 1_440 }) });

test('more work ends later, in working time, and half and half is the whole', () => {
  fc.assert(
    fc.property(moment, working, fc.integer({ min: 1, max: 200 }), (start, time, quarters) => {
      const end = addWorkingHours(start, quarters / 4, time);
      expect(isWorkingTime(time)).toBe(true);
      expect(end).toBeGreaterThan(start);
      expect(isWorkingDay(end - 1, time)).toBe(true);
      expect(addWorkingHours(addWorkingHours(start, quarters / 8, time), quarters / 8, time)).toBe(end);
    }),
    { numRuns: 300 },
  );
});

test('a working day later is a working day, later, and never further than a week and a day', () => {
  fc.assert(
    fc.property(moment, working, (start, time) => {
      const end = addWorkingDays(start, 1, time);
      expect(isWorkingDay(end, time)).toBe(true);
      expect(end).toBeGreaterThan(start);
      expect(end - start).toBeLessThanOrEqual(15 * DAY_MS);
    }),
    { numRuns: 300 },
  );
});

test.each([
  { days: [], from: 540, to: 1080 },
  { days: [1], from: 1080, to: 540 },
  { days: [7], from: 540, to: 1080 },
  { days: [1], from: 540, to: 1441 },
  { days: [1], from: 540.5, to: 1080 },
])('nobody works so: %o', (time) => expect(isWorkingTime(time)).toBe(false));
