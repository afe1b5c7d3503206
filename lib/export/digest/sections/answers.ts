import type { AnswersSection, PromisedPost, ReplyTimes, WaitingPost } from '../../../digest/digest.ts';
import type { EpochMs } from '../../../model/time.ts';
import type { Block, DocumentPost, Figure } from '../document.ts';
import { documentPost } from '../document-post.ts';
import type { Speech } from '../speech.ts';

export function answerBlocks(section: AnswersSection, speech: Speech, now: EpochMs): readonly Block[] {
  const { t } = speech.words;
  const { promises, open, promised } = section;
  return [
    { kind: 'figures', figures: [answered(section, speech), ...timesOf(section.times, section.timesBefore, speech), withinGoal(section, speech), waiting(section, speech)] },
    ...(section.times === null ? [{ kind: 'note', text: t('inDigestNoAnswers') } as const] : [{ kind: 'note', text: t('inDigestTimesNote') } as const]),
    ...(open.longest.length === 0 ? [] : [{ kind: 'posts', title: t('inDigestLongest'), posts: open.longest.map((one) => waitingPost(one, speech, now)) } as const]),
    {
      kind: 'figures',
      figures: [
        { label: t('inDigestKept'), value: speech.number(promises.kept), notes: [] },
        { label: t('inDigestBroken'), value: speech.number(promises.broken), notes: [] },
        { label: t('inDigestPromisesOpen'), value: speech.number(promises.open), notes: [] },
      ],
    },
    ...(promised.length === 0 ? [] : [{ kind: 'posts', title: t('inDigestPromised'), posts: promised.map((one) => promisedPost(one, speech)) } as const]),
  ];
}

function answered({ answered: now, answeredBefore }: AnswersSection, speech: Speech): Figure {
  const { t } = speech.words;
  return { label: t('inDigestAnswered'), value: speech.share(now) || '–', notes: [t('inDigestPart', now.count, now.of), t('inDigestBeforeValue', speech.part(answeredBefore))] };
}

function timesOf(times: ReplyTimes | null, before: ReplyTimes | null, speech: Speech): readonly Figure[] {
  const { t, plural } = speech.words;
  if (times === null) return [];
  const over = plural('inDigestOverAnswers', times.answers);
  const than = (ms: number | undefined) => (ms === undefined ? [] : [t('inDigestBeforeValue', speech.span(ms))]);
  return [
    { label: t('inDigestMedian'), value: speech.span(times.median), notes: [over, ...than(before?.median)] },
    { label: t('inDigestNinetieth'), value: speech.span(times.ninetieth), notes: [over, ...than(before?.ninetieth)] },
  ];
}

function withinGoal({ withinGoal: part }: AnswersSection, speech: Speech): Figure {
  const { t } = speech.words;
  return { label: t('inDigestWithinGoal'), value: part === null ? '–' : speech.share(part), notes: [part === null ? t('inDigestNoGoal') : t('inDigestPart', part.count, part.of)] };
}

function waiting({ open }: AnswersSection, speech: Speech): Figure {
  const { t } = speech.words;
  return { label: t('inDigestOpen'), value: speech.number(open.count), notes: open.late === 0 ? [] : [t('inDigestLate', open.late)] };
}

function waitingPost({ post, since, lateAt }: WaitingPost, speech: Speech, now: EpochMs): DocumentPost {
  const { t } = speech.words;
  const isLate = lateAt !== null && lateAt <= now;
  return documentPost(post, speech, { label: t('inDigestWaits', speech.span(now - since)), facts: isLate ? [t('inDigestLateSince', speech.moment(lateAt))] : [] });
}

function promisedPost({ post, promise, dueAt, isBroken }: PromisedPost, speech: Speech): DocumentPost {
  const { t } = speech.words;
  const facts = [...(promise === '' ? [] : [t('inDigestPromise', promise)]), ...(dueAt === null ? [] : [t('inDigestDue', speech.moment(dueAt))])];
  return documentPost(post, speech, { label: t(isBroken ? 'inDigestPromiseBroken' : 'inDigestPromiseOpen'), facts });
}
