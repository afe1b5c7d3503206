import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../lib/model/time.ts';
import { backgroundIn, putIn, type ReminderWorld, reminderWorld, START } from './reminder-world.ts';

vi.mock('../../lib/platform/i18n.ts', () => ({
  t: (key: string, ...parts: unknown[]) => [key, ...parts].join(' '),
  plural: (key: string, ...parts: unknown[]) => [key, ...parts].join(' '),
}));

let w: ReminderWorld;
beforeEach(() => {
  w = reminderWorld();
  w.goals = { topic: 'usual', usual: { hours: 4 } };
});
afterEach(() => w.db.delete());

const look = () => backgroundIn(w)();
const put = (id: string, change: Partial<Mention>) => putIn(w, id, change);

test('whoever waits longer than the goal is told once, and makes the badge red', async () => {
  await put('1', {});
  await look();
  w.now += 4 * HOUR_MS - MINUTE_MS;
  await look();
  expect(w.badge).toEqual([0, false]);
  w.now += 2 * MINUTE_MS;
  await look();
  w.now += MINUTE_MS;
  await look();
  expect(w.told.map(({ title }) => title)).toEqual(['reminderLate']);
  expect(w.badge).toEqual([1, true]);
  await put('1', { status: 'waiting' });
  await look();
  expect(w.badge).toEqual([0, false]);
});

test('late and due is one mention on the w.badge; what is snoozed is not late', async () => {
  await put('1', { dueAt: START + HOUR_MS });
  await put('2', { snoozedUntil: START + 9 * DAY_MS });
  await look();
  w.now += 5 * HOUR_MS;
  await look();
  expect(w.badge).toEqual([1, true]);
});

test('a new goal makes much late at once, and none of it is news', async () => {
  w.goals = { topic: null, usual: null };
  await put('1', {});
  await look();
  w.now += DAY_MS;
  w.goals = { topic: { hours: 1 }, usual: null };
  await look();
  expect(w.badge).toEqual([1, true]);
  expect(w.told).toEqual([]);
});

test('what was clipped by hand goes by the goal of the settings', async () => {
  await put('1', { matches: [], clippedByHand: true });
  await look();
  w.now += 4 * HOUR_MS + MINUTE_MS;
  await look();
  expect(w.badge).toEqual([1, true]);
  expect(w.told).toHaveLength(1);
});

test('what became late in a long sleep is told in its summary', async () => {
  await put('1', {});
  await put('2', {});
  await look();
  w.now += 5 * DAY_MS;
  await look();
  expect(w.told).toEqual([{ title: 'reminderSummary 2', message: 'reminderSummaryLate 2' }]);
});
