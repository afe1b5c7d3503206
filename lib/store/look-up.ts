import type { Mention } from '../model/mention.ts';
import type { EpochMs } from '../model/time.ts';
import { parseSearch } from '../search/parse-search.ts';
import type { SearchTerm } from '../search/search-term.ts';
import type { EarshotDatabase } from './database.ts';
import { findMentions } from './mentions.ts';
import { searchNames } from './search-names.ts';

/** The newest mentions that a search as it was typed finds, at most `limit`, and what it asked for; an empty one finds none. */
export async function lookUp(db: EarshotDatabase, text: string, now: EpochMs, limit: number): Promise<{ mentions: readonly Mention[]; terms: readonly SearchTerm[] }> {
  const names = await searchNames(db);
  const { terms } = parseSearch(text, { ...names, sites: names.sites.map((id) => ({ id, label: id })), statusWords: {}, now });
  return { mentions: terms.length === 0 ? [] : await findMentions(db, { search: terms }, limit), terms };
}
