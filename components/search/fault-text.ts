import { STATUSES } from '../../lib/model/mention.ts';
import type { SearchFault } from '../../lib/search/search-fault.ts';
import { DUE_WORDS } from '../../lib/search/due-range.ts';
import { STATES } from '../../lib/search/search-term.ts';
import { listText, t } from '../../lib/platform/i18n.ts';

/** What is said of a filter's value that nothing has. */
export function faultText({ filter, value }: SearchFault): string {
  switch (filter) {
    case 'tag': return t('searchNoTag', value);
    case 'topic': return t('searchNoTopic', value);
    case 'owner': return t('searchNoOwner', value);
    case 'site': return t('searchNoSite', value);
    case 'due': return t('searchNoDue', listText(DUE_WORDS, 'or'));
    case 'status': return t('searchNoValue', filter, listText(STATUSES, 'or'));
    case 'is': return t('searchNoValue', filter, listText(STATES, 'or'));
    // Any text may stand there.
    case 'author':
    case 'note': return '';
  }
}
