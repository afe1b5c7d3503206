import { lateness, strictestLateAt } from '../../lib/insight/reply-goal.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { backAt } from '../../lib/model/remind-at.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { waitingSince } from '../../lib/model/waiting-since.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { useReplyGoals } from '../hooks/use-reply-goals.ts';
import { Icon } from '../parts/Icon.tsx';
import { dueText } from './due-text.ts';
import './follow-up-facts.css';

const LATENESS_WORD = { late: 'mentionAnswerLate', soon: 'mentionAnswerSoon' } as const satisfies Record<string, MessageKey>;

/** What is owed on a mention: an answer by its goal, a follow-up, a promise, by whom; and when it comes back. */
export function FollowUpFacts({ mention, now }: { mention: Mention; now: EpochMs }) {
  const { status, dueAt, promise, owner, snoozedUntil, lookBackDays } = mention;
  const isOpen = status !== 'done' && status !== 'ignored';
  const isAsleep = snoozedUntil !== null && snoozedUntil > now;
  const answerAt = useAnswerAt(mention);
  const answer = answerAt === null || isAsleep ? 'fine' : lateness(answerAt, now);
  return (
    <>
      {answerAt !== null && answer !== 'fine' && (
        <li class={`fact-answer fact-${answer}`}>
          <Icon name="alert" />
          {t(LATENESS_WORD[answer], dueText(answerAt, now))}
        </li>
      )}
      {dueAt !== null && (
        <li class={dueAt <= now && isOpen ? 'fact-due fact-late' : 'fact-due'}>
          <Icon name="clock" />
          {t(dueAt <= now && isOpen ? 'mentionDueLate' : 'mentionDue', dueText(dueAt, now))}
        </li>
      )}
      {promise !== '' && (
        <li class="fact-promise" title={promise}>
          <bdi>{t('mentionPromised', promise)}</bdi>
        </li>
      )}
      {owner !== null && (
        <li class="fact-owner">
          <bdi>{owner}</bdi>
        </li>
      )}
      {snoozedUntil !== null && isOpen && (
        <li class={isAsleep ? 'fact-snoozed' : 'fact-snoozed fact-back'}>
          <Icon name="snooze" />
          {isAsleep ? t('mentionSnoozed', dueText(snoozedUntil, now)) : t('mentionBack', dueText(backAt(snoozedUntil, lookBackDays, now), now))}
        </li>
      )}
    </>
  );
}

/** When the answer is late by its goal; null: nobody waits, or no goal is set. */
function useAnswerAt(mention: Mention): EpochMs | null {
  const goals = useReplyGoals();
  const since = waitingSince(mention);
  return goals === undefined || since === null ? null : strictestLateAt(since, mention.matches.map(({ topicId }) => topicId), goals);
}
