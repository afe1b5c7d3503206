import type { FilterName } from '../../lib/search/search-fault.ts';
import type { State } from '../../lib/search/search-term.ts';
import type { DueWord } from '../../lib/search/due-range.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';

export const FILTER_HINT: Record<FilterName, MessageKey> = {
  author: 'searchFilterAuthor',
  tag: 'searchFilterTag',
  site: 'searchFilterSite',
  status: 'searchFilterStatus',
  due: 'searchFilterDue',
  is: 'searchFilterIs',
  topic: 'searchFilterTopic',
  owner: 'searchFilterOwner',
  note: 'searchFilterNote',
};

export const STATE_WORD: Record<State, MessageKey> = {
  open: 'searchIsOpen',
  late: 'searchIsLate',
  snoozed: 'searchIsSnoozed',
  urgent: 'searchIsUrgent',
  replied: 'searchIsReplied',
  promised: 'searchIsPromised',
  noted: 'searchIsNoted',
  clipped: 'searchIsClipped',
};

export const DUE_WORD: Record<DueWord, MessageKey> = {
  today: 'searchDueToday',
  tomorrow: 'searchDueTomorrow',
  week: 'searchDueWeek',
  late: 'searchDueLate',
};
