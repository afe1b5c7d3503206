import type messages from '../../components/locales/en/messages.json';
import { nativeBrowser as browser } from './native-browser.ts';

export type MessageKey = keyof typeof messages;
/** A message with a form for each plural category of its language: `key_one`, `key_other` … in the locale file. */
export type PluralKey<Key = MessageKey> = Key extends `${infer Base}_other` ? Base : never;

type Substitution = string | number;

/** The text of a message in the interface's language; `$1` … are replaced by the substitutions, numbers as the language writes them. */
export function t(key: MessageKey, ...substitutions: readonly Substitution[]): string {
  return said(key, substitutions);
}

/** The text of a message in the form that a number asks for, such as `1 post`, `2 posts`: `$1` is the number, `$2` … the substitutions. */
export function plural(key: PluralKey, count: number, ...substitutions: readonly Substitution[]): string {
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  // A message that is not translated yet is English, which has fewer forms.
  return said(`${key}_${form}`, [count, ...substitutions]) || said(`${key}_other`, [count, ...substitutions]);
}

/** BCP 47 tag for dates, numbers and lists: the browser's own, with its region, where the messages are in that language, else theirs. */
export function uiLanguage(): string {
  const own = browser.i18n.getUILanguage();
  const ofMessages = said('localeLanguage');
  return own.split('-', 1)[0] === ofMessages.split('-', 1)[0] ? own : ofMessages;
}

/** Names in a row, joined as the interface's language joins them: `a, b or c`; `a, b and c`. */
export function listText(names: readonly string[], joined: 'or' | 'and'): string {
  return new Intl.ListFormat(uiLanguage(), { type: joined === 'or' ? 'disjunction' : 'conjunction' }).format(names.map(isolated));
}

let numbers: Intl.NumberFormat | undefined;

/** A number as the interface's language writes it. */
export function numberText(value: number): string {
  numbers ??= new Intl.NumberFormat(uiLanguage());
  return numbers.format(value);
}

function said(key: string, substitutions: readonly Substitution[] = []): string {
  return browser.i18n.getMessage(key, substitutions.map(shown));
}

function shown(value: Substitution): string {
  return typeof value === 'number' ? numberText(value) : isolated(value);
}

/** Hebrew, Arabic and their relatives. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name that runs against the sentence it is set in would pull the signs around it along: Unicode's isolates keep it to itself. */
function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) || said('localeDirection') === 'rtl' ? `\u2068${text}\u2069` : text;
}
