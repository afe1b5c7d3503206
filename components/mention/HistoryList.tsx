import { editsOf } from '../../lib/insight/edits.ts';
import { type Growth, growthOf } from '../../lib/insight/growth.ts';
import { wordDiff } from '../../lib/insight/word-diff.ts';
import type { Mention, Sighting } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { factsOfHistory } from './history-facts.ts';
import { spanText } from './span-text.ts';
import { whenText } from './when-text.ts';

const GREW: Record<Growth['of'], MessageKey> = { likes: 'historyLikes', replies: 'historyReplies', reposts: 'historyReposts', views: 'historyViews' };

/** What became of a mention: when it was met, answered, missed; how its numbers grew; what was edited. */
export function HistoryList({ mention, sightings, now }: { mention: Mention; sightings: readonly Sighting[]; now: EpochMs }) {
  return (
    <ul class="history" aria-label={t('historyTitle')}>
      {factsOfHistory(mention, now).map(({ says, isUrgent }) => (
        <li key={says} class={isUrgent ? 'history-urgent' : undefined}>
          {says}
        </li>
      ))}
      {growthOf(sightings).map(({ of, from, to, overMs }) => (
        <li key={of}>{t(GREW[of], from, to, spanText(overMs))}</li>
      ))}
      {editsOf(sightings).map(({ at, before, after }) => (
        <li key={at}>
          <details>
            <summary>{t('historyEdited', whenText(at, now))}</summary>
            <p class="history-edit" dir="auto">
              {wordDiff(before, after).map(({ in: where, text }, index) => {
                if (where === 'both') return text;
                return where === 'before' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
              })}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
