import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { TriageNews } from '../hooks/use-triage.ts';
import { actionWords, reversed } from './action-words.ts';

/** What just happened, in the words that stand in the toast and are read out. */
export function newsWords(news: TriageNews, now: EpochMs): string {
  switch (news.kind) {
    case 'done':
      return actionWords(news.events, now);
    case 'undone':
      return t('popupUndone', actionWords(news.events.map(reversed), now));
    case 'nothing to undo':
      return t('popupNothingToUndo');
    case 'failed':
      return t('popupSaveFailed');
  }
}
