import type { EpochMs } from '../model/time.ts';
import { timeInName } from './reminder.ts';

/** What is remembered of reminders between two looks, whatever dies in between. */
export interface ReminderMemory {
  /** Whether reminders were told at the last look. */
  on: boolean;
  /** Names of what was told; the newest so many. */
  told: readonly string[];
  /** What stands since then or longer is never told: it was so when reminders were switched on, or was told long ago. */
  silentUntil: EpochMs;
  /** The same for answers that are late by their goal. */
  lateSilentUntil: EpochMs;
  /** Which goals there were: with others, much is late at once and nothing of it is news. */
  goals: string;
  /** Notifications that are being shown: written before, taken away after. */
  pending: readonly Announcement[];
}

/** One notification and the reminders that it tells. */
export interface Announcement {
  /** Of the notification: that of its reminder, or of a summary. */
  name: string;
  reminders: readonly string[];
}

/** More than anyone has open at once. */
const MOST_TOLD = 1_000;

export function freshMemory(now: EpochMs, goals: string): ReminderMemory {
  return { on: true, told: [], silentUntil: now, lateSilentUntil: now, goals, pending: [] };
}

/** The memory after these were told. What falls out of it was told so long ago that nothing older is told. */
export function withTold(memory: ReminderMemory, names: readonly string[]): ReminderMemory {
  const told = [...new Set([...memory.told, ...names])];
  if (told.length <= MOST_TOLD) return { ...memory, told };
  const oldestFirst = told.toSorted((a, b) => timeInName(a) - timeInName(b));
  const forgotten = oldestFirst.slice(0, -MOST_TOLD);
  return { ...memory, told: oldestFirst.slice(-MOST_TOLD), silentUntil: Math.max(memory.silentUntil, timeInName(forgotten.at(-1)!)) };
}
