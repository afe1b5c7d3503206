import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { factsOfHistory } from './history-facts.ts';

/** What happened to a mention that was met before, in one line. */
export function HistoryLine({ mention, now }: { mention: Mention; now: EpochMs }) {
  return (
    <p class="mention-history">
      {factsOfHistory(mention, now).map(({ says, isUrgent }, index) => (
        <span key={says} class={isUrgent ? 'mention-news' : undefined}>
          {index > 0 && ' · '}
          {says}
        </span>
      ))}
    </p>
  );
}
