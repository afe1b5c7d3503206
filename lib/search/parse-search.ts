import { type Status, STATUSES } from '../model/mention.ts';
import type { SiteId } from '../model/site.ts';
import type { EpochMs } from '../model/time.ts';
import type { TopicId } from '../model/topic.ts';
import { DUE_WORDS, dueRange } from './due-range.ts';
import type { SearchFault } from './search-fault.ts';
import { type SearchTerm, STATES } from './search-term.ts';
import { type SearchToken, searchTokens } from './search-tokens.ts';
import { foldForSearch, plainWords } from './words.ts';

/** What the names in a search may mean. */
export interface SearchWorld {
  now: EpochMs;
  topics: readonly { id: TopicId; name: string }[];
  tags: readonly string[];
  /** Names that tags had before: a search that was saved finds them as they are called now. */
  formerTags?: readonly { name: string; tag: string }[];
  owners: readonly string[];
  sites: readonly { id: SiteId; label: string }[];
  /** What the statuses are called in the interface's language. */
  statusWords: Readonly<Partial<Record<Status, string>>>;
}

export interface ParsedSearch {
  terms: readonly SearchTerm[];
  faults: readonly SearchFault[];
}

type Meant = SearchTerm | 'nothing yet' | 'unknown';

/**
 * Reads a search. What is still being typed at its end limits nothing until it means something; a value that nothing has
 * is a fault, and finds nothing.
 */
export function parseSearch(text: string, world: SearchWorld): ParsedSearch {
  const tokens = searchTokens(text);
  const faults: SearchFault[] = [];
  const terms = tokens.flatMap((token): SearchTerm[] => {
    const meant = meaningOf(token, world, token.end === text.length);
    if (meant === 'nothing yet') return [];
    if (meant !== 'unknown') return [token.not ? { ...meant, not: true } : meant];
    faults.push({ filter: token.filter!, value: token.value });
    return [token.not ? { by: 'nothing', not: true } : { by: 'nothing' }];
  });
  return { terms, faults };
}

function meaningOf({ filter, value, quoted }: SearchToken, world: SearchWorld, isLast: boolean): Meant {
  if (value.trim() === '') return 'nothing yet';
  const text = plainWords(value);
  const folded = foldForSearch(value).trim();
  const unless = (empty: boolean, term: SearchTerm): Meant => (empty ? 'unknown' : term);
  switch (filter) {
    case null:
      return text === '' ? 'nothing yet' : { by: quoted ? 'phrase' : 'words', text };
    case 'author':
    case 'note':
      return text === '' ? 'nothing yet' : { by: filter, text };
    case 'tag': {
      const any = begun(folded.replace(/^#/, ''), tagsOf(world));
      return unless(any.length === 0, { by: 'tag', any });
    }
    case 'owner': {
      const any = begun(folded, world.owners.map((owner) => ({ value: owner, names: [owner] })));
      return unless(any.length === 0, { by: 'owner', any });
    }
    case 'topic': {
      const any = begun(folded, world.topics.map(({ id, name }) => ({ value: id, names: [name] })));
      return unless(any.length === 0, { by: 'topic', any });
    }
    case 'site': {
      const any = begun(folded, world.sites.map(({ id, label }) => ({ value: id, names: [id, label] })));
      return any.length === 0 && /[^.]\.[^.]/.test(folded) ? { by: 'host', host: folded } : unless(any.length === 0, { by: 'site', any });
    }
    case 'status': {
      const any = begun(folded, STATUSES.map((status) => ({ value: status, names: [status, world.statusWords[status] ?? status] })));
      return unless(any.length === 0, { by: 'status', any });
    }
    case 'is': {
      const [state] = begun(folded, STATES.map((name) => ({ value: name, names: [name] })));
      return state === undefined ? 'unknown' : { by: 'is', state, now: world.now };
    }
    case 'due': {
      const range = dueRange(folded, world.now);
      if (range !== null) return { by: 'due', ...range };
      const isBegun = DUE_WORDS.some((word) => word.startsWith(folded)) || /^\d{1,4}(-\d{0,2}){0,2}$/.test(folded);
      return isLast && isBegun ? 'nothing yet' : 'unknown';
    }
  }
}

function tagsOf({ tags, formerTags = [] }: SearchWorld): { value: string; names: readonly string[] }[] {
  return [...tags.map((tag) => ({ tag, name: tag })), ...formerTags].map(({ tag, name }) => ({ value: tag.toLowerCase(), names: [name] }));
}

/** The values with that name; where none has it, those whose name begins so: a name is found while it is typed. */
function begun<V extends string>(folded: string, named: readonly { value: V; names: readonly string[] }[]): V[] {
  const those = (fits: (name: string) => boolean) => named.filter(({ names }) => names.some((name) => fits(foldForSearch(name)))).map(({ value }) => value);
  const exact = those((name) => name === folded);
  return [...new Set(exact.length > 0 ? exact : those((name) => name.startsWith(folded)))];
}
