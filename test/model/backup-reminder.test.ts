import { expect, test } from 'vitest';
import { backupAskedSince } from '../../lib/model/backup-reminder.ts';
import { DAY_MS } from '../../lib/model/time.ts';

const NOW = 1_764_050_000_000;

test.each([
  ['never asked for', { every: null, lastAt: 0, putOffAt: null }, 0, null],
  ['nothing to save', { every: 14, lastAt: null, putOffAt: null }, null, null],
  ['old', { every: 14, lastAt: NOW - 15 * DAY_MS, putOffAt: null }, 0, NOW - DAY_MS],
  ['young', { every: 14, lastAt: NOW - 13 * DAY_MS, putOffAt: null }, 0, null],
  ['put off', { every: 14, lastAt: NOW - 30 * DAY_MS, putOffAt: NOW - DAY_MS }, 0, null],
  ['put off a week ago', { every: 14, lastAt: NOW - 30 * DAY_MS, putOffAt: NOW - 7 * DAY_MS }, 0, NOW],
  ['put off by a clock that was ahead', { every: 14, lastAt: NOW - 30 * DAY_MS, putOffAt: NOW + 300 * DAY_MS }, 0, NOW - 16 * DAY_MS],
] as const)('%s', (_what, reminder, firstAt, since) => expect(backupAskedSince(reminder, firstAt, NOW)).toBe(since));
