import type { TriageEvent } from '../../lib/model/triage-event.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { TriageNews } from '../hooks/use-triage.ts';
import { dueText } from '../mention/due-text.ts';
import { STATUS_WORD } from '../mention/mention-words.ts';

/** What just happened, in the words that stand in the toast and are read out. */
export function newsWords(news: TriageNews, now: EpochMs): string {
  switch (news.kind) {
    case 'done':
      return changeWords(news.events[0], now);
    case 'undone':
      return t('popupUndone', changeWords(news.events[0], now));
    case 'nothing to undo':
      return t('popupNothingToUndo');
    case 'failed':
      return t('popupSaveFailed');
  }
}

function changeWords(event: TriageEvent, now: EpochMs): string {
  switch (event.field) {
    case 'tags': {
      const { before, after } = event;
      const added = after.find((tag) => !before.includes(tag));
      return added === undefined ? t('popupUntagged', before.find((tag) => !after.includes(tag)) ?? '') : t('popupTagged', added);
    }
    case 'status':
      return t('popupStatusSet', t(STATUS_WORD[event.after]));
    case 'dueAt':
      return event.after === null ? t('popupDueNone') : t('popupDueSet', dueText(event.after, now));
    case 'note':
      return t(event.after === '' ? 'popupNoteGone' : 'popupNoteKept');
    case 'priority':
      return t('popupPrioritySet');
    case 'look':
      return t('tagChanged', event.after?.name ?? event.before?.name ?? '');
    default:
      return t('popupChangeKept');
  }
}
