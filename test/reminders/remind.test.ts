import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../lib/model/time.ts';
import { editDigest } from '../../lib/store/digests.ts';
import { placeOfReminder } from '../../lib/reminders/reminder.ts';
import { backgroundIn, putIn, type ReminderWorld, reminderWorld, START } from './reminder-world.ts';

vi.mock('../../lib/platform/i18n.ts', () => ({
  t: (key: string, ...parts: unknown[]) => [key, ...parts].join(' '),
  plural: (key: string, ...parts: unknown[]) => [key, ...parts].join(' '),
}));

let w: ReminderWorld;
beforeEach(() => {
  w = reminderWorld();
});
afterEach(() => w.db.delete());

const look = () => backgroundIn(w)();
const put = (id: string, change: Partial<Mention>) => putIn(w, id, change);

test('what becomes due is told once, with the promise and who it was made to', async () => {
  await look();
  await put('1', { dueAt: START + HOUR_MS, promise: 'refund by Friday' });
  w.now += HOUR_MS - MINUTE_MS;
  await look();
  expect(w.told).toEqual([]);
  w.now += MINUTE_MS;
  await look();
  expect(w.told).toEqual([{ title: 'reminderDuePromise refund by Friday', message: 'Mara Quill: Lumetra was down again this morning.' }]);
  expect(w.badge).toEqual([1, false]);
  w.screen.clear();
  for (let minutes = 0; minutes < 5; minutes += 1, w.now += MINUTE_MS) await look();
  expect(w.told).toHaveLength(1);
});

test('due another time is told another time; done is told no more', async () => {
  await look();
  await put('1', { dueAt: START + MINUTE_MS });
  w.now += MINUTE_MS;
  await look();
  await put('1', { dueAt: START + HOUR_MS });
  await look();
  expect(w.badge).toEqual([0, false]);
  w.now += HOUR_MS;
  await look();
  expect(w.told).toHaveLength(2);
  await put('1', { dueAt: START + HOUR_MS + MINUTE_MS, status: 'done' });
  w.now += HOUR_MS;
  await look();
  expect(w.told).toHaveLength(2);
  expect(w.badge).toEqual([0, false]);
});

test('a snooze that is over is told, and a look-back every week every week', async () => {
  await look();
  await put('1', { snoozedUntil: START + HOUR_MS });
  await put('2', { snoozedUntil: START + 2 * HOUR_MS, lookBackDays: 7 });
  w.now += HOUR_MS;
  await look();
  w.now += HOUR_MS;
  await look();
  expect(w.told.map(({ title }) => title)).toEqual(['reminderBack', 'reminderBack']);
  w.now += 7 * DAY_MS;
  await look();
  expect(w.told).toHaveLength(3);
  expect(w.badge).toEqual([2, false]);
});

test('what was slept through is one summary', async () => {
  await look();
  await put('1', { dueAt: START + HOUR_MS });
  await put('2', { dueAt: START + 2 * HOUR_MS });
  await put('3', { snoozedUntil: START + 3 * HOUR_MS });
  w.now += 10 * HOUR_MS;
  await look();
  expect(w.told).toEqual([{ title: 'reminderSummary 3', message: 'reminderSummaryDue 2 · reminderSummaryBack 1' }]);
  w.now += MINUTE_MS;
  await look();
  expect(w.told).toHaveLength(1);
});

test('a clock that is set forward and back tells nothing twice and misses nothing', async () => {
  await look();
  await put('1', { dueAt: START + HOUR_MS });
  w.now += DAY_MS;
  await look();
  expect(w.told).toHaveLength(1);
  w.now -= DAY_MS;
  await look();
  expect(w.badge).toEqual([0, false]);
  await put('2', { dueAt: START + 2 * HOUR_MS });
  w.now += HOUR_MS;
  await look();
  expect(w.told).toHaveLength(1);
  w.now += HOUR_MS;
  await look();
  expect(w.told).toHaveLength(2);
});

test('a clock that was ahead when reminders were switched on silences nothing', async () => {
  w.now += 30 * DAY_MS;
  await look();
  w.now -= 30 * DAY_MS;
  await look();
  await put('1', { dueAt: START + MINUTE_MS });
  w.now += MINUTE_MS;
  await look();
  expect(w.told).toHaveLength(1);
});

test.each(['before it shows', 'after it showed'] as const)('a background that dies %s tells it once', async (when) => {
  await look();
  await put('1', { dueAt: START + MINUTE_MS });
  w.now += MINUTE_MS;
  w.dies = when;
  await look().catch(() => {});
  w.dies = null;
  w.now += MINUTE_MS;
  await look();
  await look();
  expect(w.told).toHaveLength(1);
});

test.each(['before it shows', 'after it showed'] as const)('a background that dies %s tells a summary once', async (when) => {
  await look();
  for (const id of ['1', '2']) await put(id, { dueAt: START + MINUTE_MS });
  w.now += HOUR_MS;
  w.dies = when;
  await look().catch(() => {});
  w.dies = null;
  // By now the clock is another, and so would be the summary's name.
  w.now += MINUTE_MS;
  await look();
  await look();
  expect(w.told.map(({ title }) => title)).toEqual(['reminderSummary 2']);
});

test('two looks at once are one after the other', async () => {
  await look();
  await put('1', { dueAt: START + MINUTE_MS });
  w.now += MINUTE_MS;
  const remind = backgroundIn(w);
  await Promise.all([remind(), remind(), remind()]);
  expect(w.told).toHaveLength(1);
});

test('switched off nothing is told, and what stands when they are switched on is no news', async () => {
  w.on = false;
  await look();
  await put('1', { dueAt: START + MINUTE_MS });
  w.now += HOUR_MS;
  await look();
  expect(w.badge).toEqual([1, false]);
  const kept = w.disk;
  w.now += MINUTE_MS;
  await look();
  expect(w.disk, 'nothing is written minute by minute').toBe(kept);
  w.on = true;
  w.now += MINUTE_MS;
  await look();
  w.now += MINUTE_MS;
  await put('2', { dueAt: w.now });
  await look();
  expect(w.told).toHaveLength(1);
});

test('more than are remembered are told once each, the oldest first forgotten', async () => {
  await look();
  for (let id = 0; id < 600; id += 1) await put(String(id), { dueAt: START + MINUTE_MS + id });
  w.now += HOUR_MS;
  await look();
  await look();
  expect(w.told).toHaveLength(1);
  expect(w.badge?.[0]).toBeGreaterThan(99);
});

test('whatever happens, each is told once', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('due' as const), id: fc.integer({ min: 1, max: 4 }), inMinutes: fc.integer({ min: 1, max: 300 }) }),
    fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: -600, max: 600 }) }),
    fc.record({ do: fc.constant('die' as const), when: fc.constantFrom('before it shows' as const, 'after it showed' as const) }),
    fc.record({ do: fc.constant('dismiss' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      Object.assign(w, { now: START, disk: null, screen: new Map(), told: [], on: true });
      await w.db.mentions.clear();
      await look();
      const due = new Map<string, number>();
      const everDue = new Set<string>();
      for (const one of steps) {
        if (one.do === 'due') {
          await put(String(one.id), { dueAt: w.now + one.inMinutes * MINUTE_MS, promise: `${one.id} ${w.now + one.inMinutes * MINUTE_MS}` });
          due.set(String(one.id), w.now + one.inMinutes * MINUTE_MS);
        } else if (one.do === 'wait') w.now += one.minutes * MINUTE_MS;
        else if (one.do === 'die') {
          w.dies = one.when;
          await look().catch(() => {});
          w.dies = null;
        } else {
          // Whoever dismisses something has seen it, and the background that showed it has lived on.
          await look();
          w.screen.clear();
        }
        await look();
        for (const [id, at] of due) if (at <= w.now) everDue.add(`${id} ${at}`);
      }
      const single = w.told.filter(({ title }) => title.startsWith('reminderDuePromise')).map(({ title }) => title);
      expect(new Set(single).size).toBe(single.length);
      const summed = w.told.filter(({ title }) => title.startsWith('reminderSummary')).reduce((sum, { message }) => sum + Number(/reminderSummaryDue (\d+)/.exec(message)?.[1]), 0);
      expect(single.length + summed).toBe(everDue.size);
    }),
    { numRuns: 60 },
  );
});

test('a notification leads to its mention, a summary to the queue', () => {
  expect(placeOfReminder('due 1764050000000 discourse:talk.example/t/81 2')).toBe('/dashboard.html#mention/discourse%3Atalk.example%2Ft%2F81%202');
  expect(placeOfReminder('summary 1764050000000')).toBe('/dashboard.html#queue');
});

test('the digest of the week is told once, stands on the badge until one is made, and leads to its page', async () => {
  // Wednesdays at eleven, set at ten.
  w.digest = { weekday: 3, minute: 11 * 60, since: START };
  await look();
  expect(w.badge).toEqual([0, false]);
  w.now += HOUR_MS;
  for (let minutes = 0; minutes < 3; minutes += 1, w.now += MINUTE_MS) await look();
  expect(w.told).toEqual([{ title: 'reminderDigest', message: 'reminderDigestWhy' }]);
  expect([...w.screen.keys()].map(placeOfReminder)).toEqual(['/dashboard.html#digest']);
  expect(w.badge).toEqual([0, false, 'digest']);
  await editDigest(w.db, { id: 'week', from: 0, to: START, topics: 'all' }, { madeAt: w.now }, w.now);
  await look();
  expect(w.badge).toEqual([0, false]);
  w.now += 7 * DAY_MS;
  await look();
  expect(w.told).toHaveLength(2);
});

test('a backup is asked for once when the last one is old, counted from the first mention where there was none, and leads to its page', async () => {
  await look();
  w.backup = { every: 14, lastAt: null, putOffAt: null };
  await look();
  expect(w.told).toEqual([]);
  await putIn(w, '1', { firstSeenAt: START, status: 'done' });
  w.now = START + 14 * DAY_MS;
  for (let minutes = 0; minutes < 3; minutes += 1, w.now += MINUTE_MS) await look();
  expect(w.told).toEqual([{ title: 'reminderBackup', message: 'reminderBackupWhy' }]);
  expect([...w.screen.keys()].map(placeOfReminder)).toEqual(['/dashboard.html#backup']);
  w.backup = { every: 14, lastAt: w.now, putOffAt: null };
  w.now += 13 * DAY_MS;
  await look();
  expect(w.told).toHaveLength(1);
  w.now += DAY_MS;
  await look();
  expect(w.told).toHaveLength(2);
  // It can wait, for a week.
  w.backup.putOffAt = w.now;
  w.now += 7 * DAY_MS - 1;
  await look();
  expect(w.told).toHaveLength(2);
  w.now += 1;
  await look();
  expect(w.told).toHaveLength(3);
});
