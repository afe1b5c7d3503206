import { STATUSES } from '../../lib/model/mention.ts';
import type { Choices } from '../../lib/search/complete-search.ts';
import { DUE_WORDS } from '../../lib/search/due-range.ts';
import { STATES } from '../../lib/search/search-term.ts';
import { t } from '../../lib/platform/i18n.ts';
import { SITES } from '../../lib/sites/catalog.ts';
import type { Search } from '../hooks/use-search.ts';
import { STATUS_WORD } from '../mention/mention-words.ts';
import { DUE_WORD, STATE_WORD } from './search-words.ts';

/** What may stand behind each filter's name, with what people call it. Sites are those that mentions come from. */
export function choicesOf(names: Search['names'], handles: readonly string[]): Choices {
  return {
    author: handles.map((handle) => ({ value: `@${handle}` })),
    tag: (names?.tags ?? []).map((value) => ({ value })),
    topic: (names?.topics ?? []).map(({ name }) => ({ value: name })),
    owner: (names?.owners ?? []).map((value) => ({ value })),
    site: (names?.sites ?? []).map((value) => labelled(value, SITES.find(({ id }) => id === value)?.label)),
    status: STATUSES.map((value) => labelled(value, t(STATUS_WORD[value]))),
    is: STATES.map((value) => ({ value, label: t(STATE_WORD[value]) })),
    due: DUE_WORDS.map((value) => ({ value, label: t(DUE_WORD[value]) })),
  };
}

function labelled(value: string, label: string | undefined) {
  return label === undefined || label.toLowerCase() === value ? { value } : { value, label };
}
