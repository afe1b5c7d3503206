/**
 * A text that a spreadsheet leaves alone, and back.
 *
 * A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula, quoted or not, and reads `0012` as 12,
 * `1e5` as 100000, `Mar 1` as a day and a number of 19 digits as 1.99E+18. Such a text gets a leading `'` (OWASP, "CSV
 * Injection"): spreadsheets then keep it as text, and `unguard` gives the very text back.
 *
 * Against formulas every line is guarded, not only the first: some importers read the lines of a cell as rows.
 */
export function guard(text: string): string {
  if (isMisread(text)) return `'${text}`;
  return MAY_HOLD_FORMULA.test(text) ? text.replace(FORMULA_LINE, "'$&") : text;
}

/** The text that `guard` was given. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && isMisread(cell) ? cell.slice(1) : cell.replace(GUARDED_LINE, '$1');
}

// Every rule below looks past the apostrophes that a line begins with, so that one more or one fewer never changes the
// verdict. That is what makes the guard reversible for every text, also for one that brings apostrophes of its own.

const BREAK = String.raw`[\r\n\v\f\x85\u2028\u2029]`;
/** What may be dropped before a line is looked at: blanks, controls, bidi and zero-width characters, a BOM. */
const UNSEEN = String.raw`(?:(?!${BREAK})[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}])`;
/** A line whose first visible character starts a formula; or a cell that begins with a tab or an empty line. */
const FORMULA = String.raw`(?=${UNSEEN}*[=+\-@＝＋－＠]|(?<=^'*)(?:\t|${UNSEEN}*${BREAK}))`;
const FORMULA_LINE = new RegExp(`(?<=^|${BREAK})'*(?!')${FORMULA}`, 'gu');
/** Nine texts in ten begin with a letter and have one line: they are not searched twice. */
const MAY_HOLD_FORMULA = new RegExp(`^[^A-Za-z]|${BREAK}`);
const GUARDED_LINE = new RegExp(`(?<=^|${BREAK})'('*)(?!')${FORMULA}`, 'gu');

/**
 * Nothing but what numbers, money, dates and times are written with: `1.5e3`, `€ 1'000`, `24/7`, `Mar 1`, `12:00 pm`. English
 * words, because spreadsheets know those in every country. `jun` and then an `e`, not `june?`: with two ways to read one
 * word, a long row of them would take for ever.
 */
const NUMBER_OR_DATE = new RegExp(
  String.raw`^(?!e)(?:${UNSEEN}|[\p{Nd}\p{Sc}.,:/%()'’+\-e]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|jun|july?|aug(?:ust)?|` +
    String.raw`sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|` +
    String.raw`fri(?:day)?|sat(?:urday)?|sun(?:day)?|[ap]m|true|false)+$`,
  'iu',
);
const DIGIT = /\p{Nd}/u;
const TRUTH = new RegExp(String.raw`^${UNSEEN}*(?:true|false)${UNSEEN}*$`, 'iu');

/** A spreadsheet would take the whole text for a number, a day, a time or a truth value, and show something else. */
function isMisread(text: string): boolean {
  const bare = text.startsWith("'") ? text.replace(/^'+/, '') : text;
  return NUMBER_OR_DATE.test(bare) && (DIGIT.test(bare) || TRUTH.test(bare));
}
