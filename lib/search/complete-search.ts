import { FILTERS, type FilterName } from './search-fault.ts';
import { searchTokens } from './search-tokens.ts';
import { foldForSearch } from './words.ts';

/** A value that can be chosen. */
export interface Choice {
  value: string;
  /** What people call it, where that is not the value. */
  label?: string;
}

/** What may stand behind each name of a filter; what is missing is typed freely. */
export type Choices = Partial<Record<FilterName, readonly Choice[]>>;

/** One way to go on. */
export interface Completion {
  /** The name of a filter, or one of its values. */
  filter: FilterName;
  choice: Choice | null;
  /** The whole text with it, and where the caret stands then. */
  text: string;
  caret: number;
}

const MOST = 8;
/** Of a word that names no filter: values that begin so. */
const FILTERS_OF_WORDS = ['tag', 'topic', 'site', 'owner'] as const;

/** Ways to go on with the piece of the search in which the caret stands; [] where there is nothing to say. */
export function completeSearch(text: string, caret: number, choices: Choices): readonly Completion[] {
  const token = searchTokens(text).find(({ start, end }) => start < caret && caret <= end);
  if (token === undefined || (token.quoted && token.filter === null)) return [];
  const head = text.slice(0, token.start) + (token.not ? '-' : '');
  const tail = text.slice(token.end);
  const typed = foldForSearch(token.value);
  const named = (filter: FilterName): Completion => ({ filter, choice: null, text: `${head}${filter}:${tail}`, caret: head.length + filter.length + 1 });
  const valued = (filter: FilterName, choice: Choice): Completion => {
    const before = `${head}${filter}:${/[\s"]/.test(choice.value) ? `"${choice.value.replaceAll('"', '')}"` : choice.value} `;
    return { filter, choice, text: before + tail.trimStart(), caret: before.length };
  };
  const own = token.filter;
  if (own !== null) {
    const values = fitting(choices[own] ?? [], typed).map((choice) => valued(own, choice));
    return values.filter((one) => one.text.trimEnd() !== text.trimEnd()).slice(0, MOST);
  }
  const names = FILTERS.filter((name) => name.startsWith(typed)).map(named);
  const values = FILTERS_OF_WORDS.flatMap((filter) => fitting(choices[filter] ?? [], typed, true).slice(0, 3).map((choice) => valued(filter, choice)));
  return [...names, ...(typed.length < 2 ? [] : values)].slice(0, MOST);
}

/** Those that begin so first, then those in which a later word does. */
function fitting(choices: readonly Choice[], typed: string, begunOnly = false): readonly Choice[] {
  const bare = typed.replace(/^[@#]/, '');
  const rank = ({ value, label = '' }: Choice) => {
    const names = [foldForSearch(value).replace(/^@/, ''), foldForSearch(label)];
    if (names.some((name) => name.startsWith(bare))) return 0;
    return !begunOnly && names.some((name) => name.includes(` ${bare}`)) ? 1 : 2;
  };
  return choices.filter((choice) => rank(choice) < 2).sort((a, b) => rank(a) - rank(b));
}
