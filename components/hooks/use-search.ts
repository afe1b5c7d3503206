import { useEffect, useMemo, useState } from 'preact/hooks';
import { STATUSES } from '../../lib/model/mention.ts';
import { MINUTE_MS } from '../../lib/model/time.ts';
import type { ParsedSearch } from '../../lib/search/parse-search.ts';
import { now as clock } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import { SITES } from '../../lib/sites/catalog.ts';
import type { SearchNames } from '../../lib/store/search-names.ts';
import { STATUS_WORD } from '../mention/mention-words.ts';
import { useLoadedQuery } from './use-live-query.ts';

export interface Search extends ParsedSearch {
  /** The names that filters may have; undefined until somebody types. */
  names: SearchNames | undefined;
}

/** Tells what a text in the search field asks for. */
export type SearchReader = (text: string) => ParsedSearch;

const NOTHING: ParsedSearch = { terms: [], faults: [] };
const loadParts = () => import('./search-parts.ts');
type Parts = Awaited<ReturnType<typeof loadParts>>;

/**
 * What a text in the search field asks for: words, "phrases", `tag:` and so on. While its language is being loaded, at the
 * first letter, nothing is looked for. `due:` and `is:` are told by the minute in which they were typed.
 */
export function useSearch(text: string): Search {
  const { read, names } = useSearchReader(text.trim() !== '');
  return useMemo(() => ({ ...read(text), names }), [text, read, names]);
}

/** The same for any text; until it is wanted, and its language was loaded, no text asks for anything. */
export function useSearchReader(wanted: boolean): { read: SearchReader; names: SearchNames | undefined } {
  const [parts, setParts] = useState<Parts>();
  useEffect(() => {
    if (wanted) void loadParts().then((loaded) => setParts(() => loaded));
  }, [wanted]);
  const names = useLoadedQuery<SearchNames | undefined>(async () => (wanted ? (await loadParts()).searchNames : async () => undefined), [wanted]);
  const minute = Math.floor(clock() / MINUTE_MS);
  const read = useMemo<SearchReader>(() => {
    if (!wanted || parts === undefined || names === undefined) return () => NOTHING;
    const world = {
      ...names,
      sites: SITES.map(({ id, label }) => ({ id, label })),
      statusWords: Object.fromEntries(STATUSES.map((status) => [status, t(STATUS_WORD[status])])),
      now: minute * MINUTE_MS,
    };
    return (text) => parts.parseSearch(text, world);
  }, [wanted, parts, names, minute]);
  return { read, names };
}
