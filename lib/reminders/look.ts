import { lateSince, type ReplyGoals, strictestLateAt } from '../insight/reply-goal.ts';
import { type BackupReminder, backupAskedSince } from '../model/backup-reminder.ts';
import { type DigestReminder, digestAskedSince } from '../model/digest-reminder.ts';
import type { ReplyGoal } from '../model/reply-goal.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase, MentionRow } from '../store/database.ts';
import { lastMadeDigest } from '../store/digests.ts';
import { firstSeenAt } from '../store/first-seen-at.ts';
import { askingMentions, keysWaitingIn, type LateStretch, waitingIn } from '../store/reminders.ts';
import type { MentionReminder, Reminder } from './reminder.ts';
import { remindersOf } from './reminders-of.ts';

/** What stands now: how many mentions ask for attention, and what of it a notification may tell. */
export interface Standing {
  /** Mentions, each once; at most so many as a badge can show. */
  count: number;
  /** Among them somebody who has waited longer than the goal. */
  late: boolean;
  /** A digest is to be made. */
  digest: boolean;
  reminders: readonly Reminder[];
}

/** Those that came last are read first, so that no news is missed; whoever leaves more open sees the rest in the list. */
const MOST_READ = 500;
/** More than a badge can say. */
const MOST_COUNTED = 1_000;

/** What the user decided about reminders. */
export interface ReminderRules {
  goals: ReplyGoals;
  digest: DigestReminder | null;
  backup: BackupReminder;
}

/** Looks at the store: what is due, back, and late by its goal, and whether a digest or a backup is asked for. `lateAfter`: what was late by then is no news. */
export async function look(db: EarshotDatabase, { goals, digest, backup }: ReminderRules, now: EpochMs, lateAfter: EpochMs): Promise<Standing> {
  const stretches = (after: EpochMs | null) => lateStretches(goals, after, now);
  const [asking, waiting, lateKeys, snoozed, digestAt, backupAt] = await Promise.all([
    askingMentions(db, now, MOST_READ),
    waitingIn(db, stretches(lateAfter), MOST_READ),
    keysWaitingIn(db, stretches(null), MOST_COUNTED),
    db.mentions.where('snoozedUntil').above(now).primaryKeys(),
    digest === null ? null : lastMadeDigest(db).then((last) => digestAskedSince(digest, last?.madeAt ?? null, now)),
    firstSeenAt(db).then((first) => backupAskedSince(backup, first, now)),
  ]);
  const resting = new Set(snoozed);
  const late = lateKeys.filter((key) => !resting.has(key));
  return {
    count: new Set([...asking.map(({ key }) => key), ...late]).size,
    late: late.length > 0,
    digest: digestAt !== null,
    reminders: [...(backupAt === null ? [] : [{ kind: 'backup' as const, at: backupAt }]), ...(digestAt === null ? [] : [{ kind: 'digest' as const, at: digestAt }]), ...asking.flatMap((mention) => remindersOf(mention, now)), ...waiting.filter(({ key }) => !resting.has(key)).flatMap((mention) => lateReminder(mention, goals, now))],
  };
}

function lateReminder(mention: MentionRow, goals: ReplyGoals, now: EpochMs): MentionReminder[] {
  const at = mention.waitingSince === null ? null : strictestLateAt(mention.waitingSince, mention.topicIds, goals);
  return at === null || at > now ? [] : [{ kind: 'late', at, mention }];
}

/** For each topic with a goal, since when who waits became late between two moments; `after` null: at any time. */
function lateStretches({ topics, usual, working }: ReplyGoals, after: EpochMs | null, now: EpochMs): LateStretch[] {
  const known = new Map<string, Omit<LateStretch, 'topicId'>>();
  const stretch = (goal: ReplyGoal) => {
    const name = JSON.stringify(goal);
    const found = known.get(name) ?? { after: after === null ? -Infinity : lateSince(goal, after, working), until: lateSince(goal, now, working) };
    known.set(name, found);
    return found;
  };
  const all = [...topics, [null, usual] as const].map(([topicId, goal]) => ({ topicId, goal: goal === 'usual' ? usual : goal }));
  return all.flatMap(({ topicId, goal }) => (goal === null ? [] : [{ topicId, ...stretch(goal) }]));
}
