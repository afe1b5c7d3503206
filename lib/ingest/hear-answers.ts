import type { ToldAnswer } from '../model/answer.ts';
import { threadIdOf } from '../model/thread-id.ts';
import type { EpochMs } from '../model/time.ts';
import { maySpeakOf, type SenderSite } from '../platform/sender-site.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { admitsId } from './admit.ts';
import { takeAnswers } from './take-answers.ts';

/** Keeps what a page tells of answers to stored posts of its own site. `own`: the brand's handles there. */
export async function hearAnswers(db: EarshotDatabase, answers: readonly ToldAnswer[], page: SenderSite, own: readonly string[], now: EpochMs): Promise<void> {
  const isOfPage = ({ key }: { key: ToldAnswer['key'] }) => maySpeakOf(page, key);
  const told = answers.filter((answer) => isOfPage(answer) && admitsId(threadIdOf(answer), page));
  if (told.length > 0) await takeAnswers(db, told, own, isOfPage, now);
}
