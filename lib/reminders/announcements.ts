import { type EpochMs, MINUTE_MS } from '../model/time.ts';
import type { Announcement, ReminderMemory } from './memory.ts';
import { type Reminder, reminderName } from './reminder.ts';

/** So many are told one by one. */
const MOST_SINGLE = 3;
/** A look comes every minute; what stands for longer was slept through. */
const MISSED_MS = 3 * MINUTE_MS;

/** What of these reminders is to be told now: each for itself, or all in one summary where they are many or were slept through. */
export function announcements(reminders: readonly Reminder[], memory: ReminderMemory, now: EpochMs): Announcement[] {
  const told = new Set(memory.told);
  const fresh = reminders.filter((reminder) => reminder.at > silentUntil(reminder, memory) && !told.has(reminderName(reminder)));
  const missed = fresh.filter(({ at }) => now - at > MISSED_MS);
  const names = fresh.map(reminderName);
  if (fresh.length > MOST_SINGLE || missed.length > 1) return [{ name: `summary ${now}`, reminders: names }];
  return names.map((name) => ({ name, reminders: [name] }));
}

function silentUntil({ kind }: Reminder, memory: ReminderMemory): EpochMs {
  return kind === 'late' ? Math.max(memory.silentUntil, memory.lateSilentUntil) : memory.silentUntil;
}
