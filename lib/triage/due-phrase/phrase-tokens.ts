import type { Role } from './due-words.ts';
import { foldPhrase } from './fold-phrase.ts';
import type { WordIndex } from './word-index.ts';

/** A day of the calendar; the year may be left open. Months from 0. */
export interface SaidDate {
  year: number | null;
  month: number;
  day: number;
}

/** A piece of a phrase. `typed`: how it stood there; '' for all but the first of what one word says. */
export type Token = { typed: string } & (
  | { kind: 'number'; value: number }
  /** A day of the month: "5th", "5.". */
  | { kind: 'ordinal'; day: number }
  | { kind: 'date'; date: SaidDate }
  /** Minutes since midnight. */
  | { kind: 'time'; minute: number }
  /** What a word may stand for. */
  | { kind: 'word'; roles: readonly Role[] }
  | { kind: 'unread' }
);

/** Which comes first in a date of figures only. */
export type DateOrder = 'day first' | 'month first';

/** A token that figures make. */
type Figures = { kind: 'number'; value: number } | { kind: 'ordinal'; day: number } | { kind: 'date'; date: SaidDate } | { kind: 'time'; minute: number };

/** What a form of figures says; null: it is none after all. */
type Reading = (parts: readonly string[]) => Figures | null;

/** Cuts a phrase into pieces; what says nothing ("on", commas) is left out. */
export function phraseTokens(typed: string, index: WordIndex, order: DateOrder): Token[] {
  const { text, from } = foldPhrase(typed);
  const forms = figureForms(index, order);
  const tokens: Token[] = [];
  let place = 0;
  const take = (length: number) => {
    const source = typed.slice(from[place], from[place + length]);
    place += length;
    return source;
  };
  while (place < text.length) {
    const form = firstForm(forms, text, place);
    if (form !== null) {
      tokens.push({ ...form.token, typed: take(form.length) });
      continue;
    }
    index.word.lastIndex = place;
    const [word] = index.word.exec(text) ?? [];
    if (word !== undefined) {
      tokens.push(...wordTokens(index.roles.get(word.replace(/ +/g, ' ')) ?? [], take(word.length)));
      continue;
    }
    const [strange = ''] = /^[\p{L}\p{N}][\p{L}\p{N}']*/u.exec(text.slice(place)) ?? [];
    if (strange !== '') tokens.push({ kind: 'unread', typed: take(strange.length) });
    else place += text.codePointAt(place)! > 0xffff ? 2 : 1;
  }
  return tokens;
}

function wordTokens(meanings: readonly (readonly Role[])[], typed: string): Token[] {
  const [first = []] = meanings;
  // Several meanings are single roles; what is nothing but filler is left out.
  if (meanings.length > 1) return [{ kind: 'word', roles: meanings.flat(), typed }];
  return first.filter((role) => role !== 'filler').map((role, at) => ({ ...roleToken(role), typed: at === 0 ? typed : '' }));
}

function roleToken(role: Role): { kind: 'number'; value: number } | { kind: 'word'; roles: readonly Role[] } {
  return /^\d/.test(role) ? { kind: 'number', value: Number(role) } : { kind: 'word', roles: [role] };
}

function firstForm(forms: readonly (readonly [RegExp, Reading])[], text: string, place: number) {
  for (const [form, read] of forms) {
    form.lastIndex = place;
    const found = form.exec(text);
    const token = found === null ? null : read(found.slice(1).map((part) => part ?? ''));
    if (found !== null && token !== null) return { token, length: found[0].length };
  }
  return null;
}

function figureForms(index: WordIndex, order: DateOrder): (readonly [RegExp, Reading])[] {
  return [
    [/(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:t(?=\d))?/y, ([year = '', , month, day]) => date(year, month, day)],
    [/(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日/y, ([year = '', month, day]) => date(year, month, day)],
    [/(\d{1,2})月 ?(\d{1,2})日/y, ([month, day]) => date('', month, day)],
    [new RegExp(`(\\d+[.,]\\d{1,2}) ?(?=${index.unit})`, 'uy'), ([amount = '']) => ({ kind: 'number', value: Number(amount.replace(',', '.')) })],
    [/(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d:])/y, ([a, , b, year = '']) => (order === 'day first' ? (date(year, b, a) ?? date(year, a, b)) : (date(year, a, b) ?? date(year, b, a)))],
    [/(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}|\d{2})(?![\d:]))?/y, ([day, month, year = '']) => date(year, month, day)],
    [/(\d{1,2})\.(\d{1,2})(?![\d.])/y, ([a, b = '']) => date('', b, a) ?? (b.length === 2 ? time(a, b) : null)],
    [/(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/y, ([hour, minute]) => time(hour, minute)],
    [/(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.(?= |$))(?!\p{L})/uy, ([day]) => (Number(day) >= 1 && Number(day) <= 31 ? { kind: 'ordinal', day: Number(day) } : null)],
    [/(\d{1,4})(?!\d)/y, ([value]) => ({ kind: 'number', value: Number(value) })],
  ];
}

/** A year of two figures is one of this century; '' leaves it open. */
function date(year: string, month: string | undefined, day: string | undefined): Figures | null {
  const said: SaidDate = { year: year === '' ? null : Number(year) + (year.length === 2 ? 2_000 : 0), month: Number(month) - 1, day: Number(day) };
  // The year 2000 has a 29th of February.
  const real = new Date(said.year ?? 2_000, said.month, said.day);
  return real.getMonth() === said.month && real.getDate() === said.day ? { kind: 'date', date: said } : null;
}

function time(hour: string | undefined, minute: string | undefined): Figures | null {
  const since = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && since <= 24 * 60 ? { kind: 'time', minute: since } : null;
}
