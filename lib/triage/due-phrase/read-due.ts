import { DAY_MS, type EpochMs, type TimePrecision } from '../../model/time.ts';
import type { WorkingTime } from '../../model/working-time.ts';
import { dueMoment } from './due-moment.ts';
import type { DueWords } from './due-words.ts';
import { type DateOrder, phraseTokens } from './phrase-tokens.ts';
import { saidDue } from './said-due.ts';
import { type WordIndex, wordIndex } from './word-index.ts';
import { ARABIC } from './words/ar.ts';
import { ENGLISH } from './words/en.ts';
import { FRENCH } from './words/fr.ts';
import { GERMAN } from './words/de.ts';
import { JAPANESE } from './words/ja.ts';
import { PORTUGUESE } from './words/pt.ts';
import { SPANISH } from './words/es.ts';

/** What a typed date came to. */
export interface DueReading {
  /** Always to come. `precision`: `day` where the time is only the beginning (or the end) of work. null: no time was understood. */
  due: { at: EpochMs; precision: TimePrecision } | null;
  /** What was not understood, as typed; a date is sure only where this is []. */
  unread: readonly string[];
  /** It is over and cannot come again: "today 9" in the afternoon, a date with its year. */
  past: boolean;
}

export interface DueContext {
  /** BCP 47; English is understood beside every language. */
  language: string;
  now: EpochMs;
  working: WorkingTime;
}

const LONGEST = 200;
/** Further away than anyone promises: a number too many. */
const FURTHEST_MS = 50 * 366 * DAY_MS;
const WORDS: Readonly<Record<string, DueWords>> = { ar: ARABIC, de: GERMAN, en: ENGLISH, es: SPANISH, fr: FRENCH, ja: JAPANESE, pt: PORTUGUESE };
/** What is asked of the browser once: its answers take milliseconds. */
const grammars = new Map<string, { index: WordIndex; order: DateOrder }>();

/** Reads a due date as people type it: "tomorrow 9", "in 2 business days", "fri 14:30". Total: never throws, never a time that is over. */
export function readDue(typed: string, context: DueContext): DueReading {
  const text = typed.slice(0, LONGEST);
  const [own = 'en'] = context.language.toLowerCase().split('-');
  const readings = [...new Set([WORDS[own] === undefined ? 'en' : own, 'en'])].map((language) => readingIn(text, language, context));
  return readings.find(({ due, unread }) => due !== null && unread.length === 0) ?? readings.find(({ past }) => past) ?? readings[0]!;
}

function readingIn(text: string, language: string, { language: exact, now, working }: DueContext): DueReading {
  const { index, order } = grammarOf(language, exact);
  const said = saidDue(phraseTokens(text, index, order));
  const moment = dueMoment(said, now, working);
  if (moment === null || !(Math.abs(moment.at - now) < FURTHEST_MS)) return { due: null, unread: said.unread.length > 0 ? said.unread : nothingBut(text), past: false };
  const unread = moment.wrongWeekday ? [...said.unread, said.weekdayTyped] : said.unread;
  if (moment.at <= now) return { due: null, unread, past: true };
  return { due: { at: moment.at, precision: moment.precision }, unread, past: false };
}

function grammarOf(language: string, exact: string): { index: WordIndex; order: DateOrder } {
  const memo = `${language} ${exact}`;
  const known = grammars.get(memo);
  if (known !== undefined) return known;
  const names = exact.toLowerCase().startsWith(language) ? [language, exact] : [language];
  const grammar = { index: wordIndex(WORDS[language] ?? ENGLISH, names), order: dateOrder(exact) };
  grammars.set(memo, grammar);
  return grammar;
}

/** Words each of which is known, and which together say no time. */
function nothingBut(text: string): readonly string[] {
  return text.trim() === '' ? [] : [text.trim()];
}

function dateOrder(language: string): DateOrder {
  const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric' }).formatToParts(0);
  return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'month' ? 'month first' : 'day first';
}
