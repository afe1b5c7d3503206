import { isSameHandle, mergeAnswers, type ToldAnswer } from '../model/answer.ts';
import type { PostKey } from '../model/post.ts';
import { threadIdOf } from '../model/thread-id.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase, MentionRow } from '../store/database.ts';
import { mentionsOfThreads } from '../store/thread.ts';
import { mentionTables, writeMentions } from '../store/write-mentions.ts';
import { changeMentions } from '../triage/change-mentions.ts';
import { isAnswerTo, keptOf } from './answers-to.ts';
import { type Decision, turnChanges } from './turn.ts';

/**
 * Keeps what answers stored mentions, with what follows from it, in one transaction. Told again it changes nothing. What
 * answers none leaves nothing behind. `own`: the handles of the brand's accounts there; `may`: whether the page may speak of that one.
 */
export function takeAnswers(db: EarshotDatabase, told: readonly ToldAnswer[], own: readonly string[], may: (row: MentionRow) => boolean, now: EpochMs): Promise<void> {
  const isOwn = (answer: ToldAnswer) => own.some((handle) => isSameHandle(handle, answer.author));
  return db.transaction('rw', [...mentionTables(db), db.events], async () => {
    for (const row of (await mentionsOfThreads(db, told.map(threadIdOf))).filter(may)) {
      const news = told.filter((answer) => isAnswerTo(answer, isOwn(answer), row)).map((answer) => keptOf(answer, isOwn(answer)));
      const answers = mergeAnswers(row.answers, news);
      if (JSON.stringify(answers) === JSON.stringify(row.answers)) continue;
      await writeMentions(db, [{ before: row, after: { ...row, answers } }]);
      const changes = turnChanges(row, answers, await lastDecision(db, row));
      await changeMentions(db, row.key, () => changes, now, 'capture');
    }
  });
}

/** What a person said last of its status; null = nobody did. */
async function lastDecision(db: EarshotDatabase, { key }: { key: PostKey }): Promise<Decision | null> {
  const event = await db.events.where('key').equals(key).filter(({ field, by }) => field === 'status' && by === 'person').last();
  return event?.field === 'status' ? { status: event.after, at: event.at } : null;
}
