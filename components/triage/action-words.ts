import type { TagEvent, TriageEvent } from '../../lib/model/triage-event.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { dueText } from '../mention/due-text.ts';
import { PRIORITY_WORD, STATUS_WORD } from '../mention/mention-words.ts';

/** One action; of many mentions, how many. */
export function actionWords(events: readonly TriageEvent[], now: EpochMs): string {
  const looks = events.filter((event) => event.field === 'look');
  if (looks.length > 0) return tagWords(looks);
  // An answer changes the status too: it is the answer that is told.
  const telling = events.find(({ field, after }) => field === 'repliedAt' && after !== null) ?? events[0];
  if (telling === undefined) return '';
  const words = changeWords(telling, now);
  const count = new Set(events.map(({ key }) => key)).size;
  return count === 1 ? words : plural('triageOnMany', count, words);
}

/** What was done, of what an undo did. */
export function reversed(event: TriageEvent): TriageEvent {
  return { ...event, before: event.after, after: event.before } as TriageEvent;
}

/** What was done with tags as such. */
function tagWords(events: readonly TagEvent[]): string {
  const gone = events.find(({ before, after }) => after?.retired === true && before?.retired !== true)?.after;
  if (gone) return gone.renamedTo === null ? t('tagRemoved', gone.name) : t('tagRenamed', gone.name, events.find(({ after }) => after?.id === gone.renamedTo)?.after?.name ?? gone.renamedTo);
  const isOrder = events.some(({ before, after }) => (before?.position ?? null) !== (after?.position ?? null));
  return isOrder ? t('tagKeysChanged') : t('tagChanged', events[0]?.after?.name ?? events[0]?.before?.name ?? '');
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
    case 'repliedAt':
      return t('triageReplied');
    case 'dueAt':
      return event.after === null ? t('popupDueNone') : t('popupDueSet', dueText(event.after, now));
    case 'snoozedUntil':
      return event.after === null ? t('triageAwake') : t('triageSnoozed', dueText(event.after, now));
    case 'owner':
      return event.after === null ? t('triageOwnerNone') : t('triageOwner', event.after);
    case 'promise':
      return event.after === '' ? t('triagePromiseNone') : t('triagePromise', event.after);
    case 'reopenedAt':
      return t('triageReopened');
    case 'lookBackDays':
      return event.after === null ? t('triageLookBackNone') : plural('triageLookBack', event.after);
    case 'deleted':
      return t(event.by === 'import' ? 'triageImported' : event.after ? 'triageDeleted' : 'triageRestored');
    case 'note':
      return t(event.after === '' ? 'popupNoteGone' : 'popupNoteKept');
    case 'priority':
      return t('triagePriority', t(PRIORITY_WORD[event.after]));
    default:
      return t('popupChangeKept');
  }
}
