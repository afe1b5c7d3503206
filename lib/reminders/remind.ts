import type { ReplyGoals } from '../insight/reply-goal.ts';
import { DAY_MS, type EpochMs, HOUR_MS } from '../model/time.ts';
import type { LocalStorageArea } from '../platform/local-storage.ts';
import type { Notice } from '../platform/notifications.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { announcements } from './announcements.ts';
import { look, type ReminderRules, type Standing } from './look.ts';
import { type Announcement, freshMemory, type ReminderMemory, withTold } from './memory.ts';
import { noticeOf } from './notice-of.ts';
import { type Reminder, reminderName } from './reminder.ts';

export interface RemindParts {
  db: EarshotDatabase;
  storage: Pick<LocalStorageArea, 'get' | 'set'>;
  now(): EpochMs;
  /** Whether the user wants notifications and the browser allows them, and what they want to be reminded of. */
  rules(): Promise<ReminderRules & { on: boolean }>;
  /** The same name twice is one notification. */
  notify(name: string, notice: Notice): Promise<void>;
  isNotified(name: string): Promise<boolean>;
  showBadge(standing: Pick<Standing, 'count' | 'late' | 'digest'>): Promise<void>;
}

const KEY = 'reminders';

/**
 * A look at what is due: the badge, and a notification of each reminder, once. Due dates lie in the store and what was told
 * in `storage.local`, so it matters not when the last look was: a restart, sleep, an alarm that was lost and a clock that
 * was set are all only a longer time between two looks. One look at a time; a call during one is the next.
 */
export function createRemind(parts: RemindParts): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.catch(() => {}).then(() => remind(parts));
    return last;
  };
}

async function remind({ db, storage, now: clock, rules, notify, isNotified, showBadge }: RemindParts): Promise<void> {
  const now = clock();
  const [{ on, ...wanted }, kept] = await Promise.all([rules(), storage.get<ReminderMemory>(KEY)]);
  const memory = await afterPending(current(kept, on, fingerprint(wanted.goals), now), isNotified);
  const standing = await look(db, wanted, now, memory.lateSilentUntil);
  await showBadge(standing);
  const pending = on ? announcements(standing.reminders, memory, now) : [];
  // By the hour: what is remembered need not be written every minute.
  const seen = { ...memory, lateSilentUntil: Math.max(memory.lateSilentUntil, on ? Math.floor((now - DAY_MS) / HOUR_MS) * HOUR_MS : 0) };
  // Written ahead: what dies while it is shown knows afterwards what to look for on the screen.
  if (pending.length > 0) await storage.set(KEY, { ...seen, pending });
  for (const { name, reminders } of pending) await notify(name, noticeOf(named(standing.reminders, reminders)));
  const after = withTold(seen, pending.flatMap(({ reminders }) => reminders));
  if (JSON.stringify(after) !== JSON.stringify(kept)) await storage.set(KEY, after);
}

/** What is remembered, as far as it still counts. */
function current(kept: ReminderMemory | undefined, on: boolean, goals: string, now: EpochMs): ReminderMemory {
  // Until reminders are switched on nothing is told, and what stands then is known.
  if (kept === undefined || kept.on !== on) return { ...freshMemory(now, goals), on };
  // With other goals much is late at once; and a clock that was ahead must not silence what comes.
  const lateSilentUntil = kept.goals === goals ? Math.min(kept.lateSilentUntil, now) : now;
  return { ...kept, goals, silentUntil: Math.min(kept.silentUntil, now), lateSilentUntil };
}

/** Died while it told something: what stands on the screen was told, the rest is told now. */
async function afterPending(memory: ReminderMemory, isNotified: RemindParts['isNotified']): Promise<ReminderMemory> {
  if (memory.pending.length === 0) return memory;
  const shown: Announcement[] = [];
  for (const announcement of memory.pending) if (await isNotified(announcement.name)) shown.push(announcement);
  return { ...withTold(memory, shown.flatMap(({ reminders }) => reminders)), pending: [] };
}

function named(reminders: readonly Reminder[], names: readonly string[]): Reminder[] {
  return reminders.filter((reminder) => names.includes(reminderName(reminder)));
}

function fingerprint({ topics, usual, working }: ReplyGoals): string {
  return JSON.stringify([[...topics].filter(([, goal]) => goal !== null), usual, working]);
}
