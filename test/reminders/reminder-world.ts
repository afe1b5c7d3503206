import { replyGoals } from '../../lib/insight/reply-goal.ts';
import type { BackupReminder } from '../../lib/model/backup-reminder.ts';
import type { DigestReminder } from '../../lib/model/digest-reminder.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { ReplyGoal, TopicReplyGoal } from '../../lib/model/reply-goal.ts';
import { USUAL_WORKING_TIME } from '../../lib/model/working-time.ts';
import type { Notice } from '../../lib/platform/notifications.ts';
import { createRemind } from '../../lib/reminders/remind.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { writeMentions } from '../../lib/store/write-mentions.ts';
import { exampleMention, examplePost } from '../model/example-post.ts';

/** A Wednesday, ten o'clock. */
export const START = new Date('2026-11-25T10:00').getTime();

/** All that a reminder depends on, in a test's hand. */
export interface ReminderWorld {
  db: EarshotDatabase;
  now: number;
  on: boolean;
  goals: { topic: TopicReplyGoal; usual: ReplyGoal | null };
  digest: DigestReminder | null;
  backup: BackupReminder;
  /** `storage.local`. */
  disk: string | null;
  /** What stands on the screen, and everything that was ever put there. */
  screen: Map<string, Notice>;
  told: Notice[];
  badge: [number, boolean, 'digest'?] | null;
  /** What the background dies of, if it does. */
  dies: 'before it shows' | 'after it showed' | null;
}

let count = 0;

export function reminderWorld(): ReminderWorld {
  return { db: new EarshotDatabase(`remind-${(count += 1)}`), now: START, on: true, goals: { topic: null, usual: null }, digest: null, backup: { every: null, lastAt: null, putOffAt: null }, disk: null, screen: new Map(), told: [], badge: null, dies: null };
}

/** A background that starts; it knows only what lies on the disk. */
export function backgroundIn(w: ReminderWorld): () => Promise<void> {
  return createRemind({
    db: w.db,
    now: () => w.now,
    storage: {
      get: async <T,>() => (w.disk === null ? undefined : (JSON.parse(w.disk) as T)),
      set: async (_key, value) => void (w.disk = JSON.stringify(value)),
    },
    rules: async () => ({ on: w.on, goals: replyGoals([{ id: 'lumetra', replyGoal: w.goals.topic }], w.goals.usual, USUAL_WORKING_TIME), digest: w.digest, backup: w.backup }),
    async notify(name, notice) {
      if (w.dies === 'before it shows') throw new Error('dead');
      if (!w.screen.has(name)) w.told.push(notice);
      w.screen.set(name, notice);
      if (w.dies === 'after it showed') throw new Error('dead');
    },
    isNotified: async (name) => w.screen.has(name),
    showBadge: async (shown) => void (w.badge = shown.digest ? [shown.count, shown.late, 'digest'] : [shown.count, shown.late]),
  });
}

/** Puts a mention into the store, or changes the one that is there. */
export async function putIn(w: ReminderWorld, id: string, change: Partial<Mention>): Promise<void> {
  const key: PostKey = `x:${id}`;
  const mention = { ...exampleMention(id, START), post: examplePost({ key, publishedAt: START }), ...change };
  await writeMentions(w.db, [{ before: await w.db.mentions.get(key), after: mention }]);
}
