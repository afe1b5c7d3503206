import { useEffect, useMemo, useState } from 'preact/hooks';
import { STATUSES } from '../../lib/model/mention.ts';
import { MINUTE_MS } from '../../lib/model/time.ts';
import type { SearchFault } from '../../lib/search/search-fault.ts';
import type { SearchTerm } from '../../lib/search/search-term.ts';
import { now as clock } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import { SITES } from '../../lib/sites/catalog.ts';
import type { SearchNames } from '../../lib/store/search-names.ts';
import { STATUS_WORD } from '../mention/mention-words.ts';
import { useLoadedQuery } from './use-live-query.ts';

export interface Search {
  /** What the store is to be asked for; [] = nothing is looked for. */
  terms: readonly SearchTerm[];
  /** What was typed and nothing has. */
  faults: readonly SearchFault[];
  /** The names that filters may have; undefined until somebody types. */
  names: SearchNames | undefined;
}

const NOTHING: Pick<Search, 'terms' | 'faults'> = { terms: [], faults: [] };
const loadParts = () => import('./search-parts.ts');
type Parts = Awaited<ReturnType<typeof loadParts>>;

/**
 * What a text in the search field asks for: words, "phrases", `tag:` and so on. While its language is being loaded, at the
 * first letter, nothing is looked for. `due:` and `is:` are told by the minute in which they were typed.
 */
export function useSearch(text: string): Search {
  const asked = text.trim() !== '';
  const [parts, setParts] = useState<Parts>();
  useEffect(() => {
    if (asked) void loadParts().then((loaded) => setParts(() => loaded));
  }, [asked]);
  const names = useLoadedQuery<SearchNames | undefined>(async () => (asked ? (await loadParts()).searchNames : async () => undefined), [asked]);
  const minute = Math.floor(clock() / MINUTE_MS);
  const { terms, faults } = useMemo(() => {
    if (!asked || parts === undefined || names === undefined) return NOTHING;
    return parts.parseSearch(text, {
      ...names,
      sites: SITES.map(({ id, label }) => ({ id, label })),
      statusWords: Object.fromEntries(STATUSES.map((status) => [status, t(STATUS_WORD[status])])),
      now: minute * MINUTE_MS,
    });
  }, [text, parts, names, minute]);
  return { terms, faults, names };
}
