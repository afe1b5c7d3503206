import { expect, test } from 'vitest';
import { lateAt, lateness, replyGoals, strictestLateAt } from '../../lib/insight/reply-goal.ts';
import { isReplyGoal } from '../../lib/model/reply-goal.ts';
import { HOUR_MS } from '../../lib/model/time.ts';
import { USUAL_WORKING_TIME } from '../../lib/model/working-time.ts';

const at = (text: string) => new Date(text).getTime();

test('goals are counted in working time', () => {
  expect(lateAt(at('2026-11-27T16:00'), { hours: 4 }, USUAL_WORKING_TIME)).toBe(at('2026-11-30T11:00'));
  expect(lateAt(at('2026-11-27T16:00'), { businessDays: 1 }, USUAL_WORKING_TIME)).toBe(at('2026-11-30T16:00'));
});

test('of several topics the strictest goal counts; a topic without one asks for nothing', () => {
  const goals = replyGoals(
    [
      { id: 'brand', replyGoal: { hours: 4 } },
      { id: 'campaign', replyGoal: 'usual' },
      { id: 'competitor', replyGoal: null },
    ],
    { businessDays: 1 },
    USUAL_WORKING_TIME,
  );
  const since = at('2026-11-25T10:00');
  expect(strictestLateAt(since, ['campaign', 'brand'], goals)).toBe(at('2026-11-25T14:00'));
  expect(strictestLateAt(since, ['campaign', 'competitor'], goals)).toBe(at('2026-11-26T10:00'));
  expect(strictestLateAt(since, ['competitor', 'gone'], goals)).toBeNull();
  // Clipped by hand: no topic says anything.
  expect(strictestLateAt(since, [], goals)).toBe(at('2026-11-26T10:00'));
  expect(strictestLateAt(since, ['campaign'], { ...goals, usual: null })).toBeNull();
});

test('late, due within the hour, fine', () => {
  const now = at('2026-11-25T10:00');
  expect([now - 1, now, now + 1, now + HOUR_MS, now + HOUR_MS + 1].map((moment) => lateness(moment, now))).toEqual(['late', 'late', 'soon', 'soon', 'fine']);
});

test.each([[{ hours: 4 }, true], [{ hours: 0.5 }, true], [{ businessDays: 2 }, true], [{ businessDays: 0.5 }, false], [{ hours: 0 }, false], [{ hours: 4, businessDays: 1 }, false], [{ weeks: 1 }, false], [{}, false], ['4', false], [{ hours: Number.NaN }, false], [null, false]])(
  'is %o a goal: %s',
  (value, is) => expect(isReplyGoal(value)).toBe(is),
);
