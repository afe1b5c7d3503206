import { DAY_MS } from '../../model/time.ts';
import { type DueWords, MONTHS, type Role, type Unit, UNITS, WEEKDAYS } from './due-words.ts';
import { foldPhrase } from './fold-phrase.ts';

/** What each word of a language stands for, and how the words are found in a phrase. */
export interface WordIndex {
  /** Folded word → the sequences of roles it may have, usually one. */
  roles: ReadonlyMap<string, readonly (readonly Role[])[]>;
  /** Any word of the language at a place, the longest. */
  word: RegExp;
  /** Source of an expression: a word that is a unit of time. */
  unit: string;
}

/** A Sunday, and the middle of a January. */
const SUNDAY = Date.UTC(2020, 2, 1);
const JANUARY = Date.UTC(2020, 0, 15);

/** The words of a table and, from the browser, the names of weekdays and months, short and long, in each of the languages (regions have their own). */
export function wordIndex(words: DueWords, languages: readonly string[]): WordIndex {
  const roles = new Map<string, (readonly Role[])[]>();
  const add = (word: string, meaning: readonly Role[]) => {
    const folded = foldPhrase(word).text.trim();
    const known = roles.get(folded) ?? [];
    if (folded !== '' && !known.some((other) => other.join() === meaning.join())) roles.set(folded, [...known, meaning]);
  };
  for (const [meaning, list = ''] of Object.entries(words)) for (const word of list.split('|')) add(word, meaning.split(' ') as Role[]);
  for (const [name, role] of languages.flatMap(namesOf)) add(name, [role]);
  const longestFirst = [...roles.keys()].sort((a, b) => b.length - a.length);
  const units = longestFirst.filter((word) => roles.get(word)?.some(([role]) => UNITS.includes(role as Unit)));
  return { roles, word: new RegExp(longestFirst.map(pattern).join('|'), 'uy'), unit: units.map(pattern).join('|') };
}

function namesOf(language: string): (readonly [string, Role])[] {
  const names: (readonly [string, Role])[] = [];
  for (const style of ['long', 'short'] as const) {
    const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
    WEEKDAYS.forEach((role, index) => names.push([weekday.format(SUNDAY + index * DAY_MS).replace(/\.$/, ''), role]));
    // With a day beside it a name stands in the case and the form it is written in.
    const month = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', calendar: 'gregory', timeZone: 'UTC' });
    MONTHS.forEach((role, index) => {
      const name = month.formatToParts(JANUARY + index * 30.4 * DAY_MS).find(({ type }) => type === 'month')?.value.replace(/\.$/, '') ?? '';
      if (/\p{L}{2}/u.test(name)) names.push([name, role]);
    });
  }
  return names;
}

/** Scripts without blanks have their words inside the run; elsewhere a word is whole. */
function pattern(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`).replaceAll(' ', ' +');
  const before = /^\p{L}/u.test(word) ? String.raw`(?<!\p{L})` : '';
  const after = /\p{L}$/u.test(word) ? String.raw`(?!\p{L})` : '';
  return /[\u3040-\u30ff\u3400-\u9fff]/.test(word) ? escaped : before + escaped + after;
}
