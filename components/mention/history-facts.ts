import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { spanText } from './span-text.ts';
import { whenText } from './when-text.ts';

/** A line of what happened to a mention. */
export interface HistoryFact {
  says: string;
  /** Somebody should look. */
  isUrgent: boolean;
}

/** When a mention was first and how often it was met, when it was answered and written to again, and whether it is gone. */
export function factsOfHistory(mention: Mention, now: EpochMs): readonly HistoryFact[] {
  const { post, clippedByHand, firstSeenAt, sightings, repliedAt, reopenedAt, absence } = mention;
  const facts: (HistoryFact | null)[] = [
    calm(t(clippedByHand ? 'historyClipped' : 'historyFound', whenText(firstSeenAt, now))),
    sightings < 2 ? null : calm(plural('historySeen', sightings)),
    repliedAt === null ? null : calm(t('historyReplied', whenText(repliedAt, now), spanText(repliedAt - (post.publishedAt ?? firstSeenAt)))),
    reopenedAt === null ? null : urgent(t('historyReopened', whenText(reopenedAt, now))),
    absence === null ? null : urgent(t(absence.isSure ? 'historyGone' : 'historyMissed', whenText(absence.at, now))),
  ];
  return facts.filter((fact) => fact !== null);
}

function calm(says: string): HistoryFact {
  return { says, isUrgent: false };
}

function urgent(says: string): HistoryFact {
  return { says, isUrgent: true };
}
