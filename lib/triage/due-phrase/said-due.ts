import { type DayPart, MONTHS, type Role, type Unit, UNITS, WEEKDAYS } from './due-words.ts';
import type { SaidDate, Token } from './phrase-tokens.ts';

/** What a phrase says, piece by piece; null: not said. */
export interface SaidDue {
  amounts: readonly { count: number; unit: Unit }[];
  /** Days from today. */
  days: number | null;
  date: SaidDate | null;
  dayOfMonth: number | null;
  month: number | null;
  weekday: number | null;
  weekdayTyped: string;
  /** "next week"; with a weekday, the one in it. */
  ahead: Unit | null;
  /** "end of the week"; with `ahead`, of the next one. */
  end: 'day' | 'week' | 'month' | 'year' | null;
  weekend: boolean;
  part: DayPart | null;
  half: 'am' | 'pm' | null;
  /** Minutes since midnight. */
  minute: number | null;
  /** Only a number said the hour: "at 3". */
  bareHour: boolean;
  /** Words that say nothing of time, or what was said otherwise already. */
  unread: readonly string[];
}

const NOTHING: SaidDue = {
  amounts: [], days: null, date: null, dayOfMonth: null, month: null, weekday: null, weekdayTyped: '', ahead: null, end: null, weekend: false, part: null, half: null, minute: null, bareHour: false, unread: [],
};

const PARTS: readonly Role[] = ['morning', 'noon', 'afternoon', 'evening', 'night', 'midnight'] satisfies DayPart[];
const DAY_MINUTES = 24 * 60;

/** Puts the pieces of a phrase together, in whatever order they stand: one grammar for all languages. */
export function saidDue(tokens: readonly Token[]): SaidDue {
  let said = NOTHING;
  for (let at = 0; at < tokens.length; ) {
    const { taken, says } = pieceAt(tokens, at, said);
    const clashes = says === null || (Object.keys(says) as (keyof SaidDue)[]).some((key) => key !== 'amounts' && key !== 'bareHour' && said[key] !== NOTHING[key]);
    const typed = tokens.slice(at, at + taken).map((token) => token.typed).filter((word) => word !== '');
    said = clashes ? { ...said, unread: [...said.unread, ...typed] } : { ...said, ...says, ...(says.weekday === undefined ? {} : { weekdayTyped: typed.join(' ') }) };
    at += taken;
  }
  return said;
}

type Piece = { taken: number; says: Partial<SaidDue> | null };

function pieceAt(tokens: readonly Token[], at: number, said: SaidDue): Piece {
  const token = tokens[at]!;
  if (token.kind === 'date') return { taken: 1, says: { date: token.date } };
  if (token.kind === 'time') return { taken: 1, says: { minute: token.minute, bareHour: false } };
  if (token.kind === 'ordinal') return dayAndMonth(tokens, at, token.day) ?? { taken: 1, says: { dayOfMonth: token.day } };
  if (token.kind === 'unread') return { taken: 1, says: null };
  const number = numberAt(tokens, at);
  return (number === null ? null : numberPiece(tokens, at, number, said)) ?? wordPiece(tokens, at);
}

/** A number is an amount, a day of a month, a year or an hour, by what stands beside it. */
function numberPiece(tokens: readonly Token[], at: number, value: number, said: SaidDue): Piece | null {
  const isAhead = has(tokens[at - 1], 'in') || has(tokens[at + 2], 'later');
  const unit = unitAt(tokens, at + 1);
  if (has(tokens[at + 1], 'clock') && !(unit !== null && isAhead) && isHour(value)) return clockPiece(tokens, at, value);
  // 日 is a day and, in a date, its name: "5日" is the fifth, "5日後" in five days.
  if (unit === 'day' && has(tokens[at + 1], 'sun') && !isAhead) return { taken: 2, says: { dayOfMonth: value } };
  if (unit !== null) return amountPiece(tokens, at, value, unit, said);
  const inMonth = dayAndMonth(tokens, at, value);
  if (inMonth !== null) return inMonth;
  if (has(tokens[at - 1], 'dated') && value >= 1 && value <= 31) return { taken: 1, says: { dayOfMonth: value } };
  return isHour(value) && tokens[at]?.kind === 'number' ? { taken: 1, says: { minute: value * 60, bareHour: true } } : null;
}

/** "14h30", "9時半": the minutes may follow. */
function clockPiece(tokens: readonly Token[], at: number, hour: number): Piece {
  const minute = numberAt(tokens, at + 2);
  const hasMinute = minute !== null && Number.isInteger(minute) && minute < 60 && ['minute', null].includes(unitAt(tokens, at + 3)) && monthAt(tokens, at + 3) === null;
  if (!hasMinute) return { taken: 2, says: { minute: hour * 60, bareHour: false } };
  return { taken: unitAt(tokens, at + 3) === 'minute' ? 4 : 3, says: { minute: Math.min(DAY_MINUTES, hour * 60 + minute), bareHour: false } };
}

/** "2 days", "2 h 30": minutes may follow hours without a word for them. */
function amountPiece(tokens: readonly Token[], at: number, count: number, unit: Unit, said: SaidDue): Piece {
  const minutes = unit === 'hour' && tokens[at + 2]?.kind === 'number' && unitAt(tokens, at + 3) === null ? numberAt(tokens, at + 2) : null;
  const amounts = [...said.amounts, { count, unit }];
  return minutes === null || minutes >= 60 ? { taken: 2, says: { amounts } } : { taken: 3, says: { amounts: [...amounts, { count: minutes, unit: 'minute' }] } };
}

/** "5 December", "5. Dezember 2026"; null: no month stands there. */
function dayAndMonth(tokens: readonly Token[], at: number, day: number): Piece | null {
  const month = monthAt(tokens, at + 1);
  if (month === null || !isDayOf(day, month)) return null;
  const year = yearAt(tokens, at + 2);
  return { taken: year === null ? 2 : 3, says: { date: { year, month, day } } };
}

function wordPiece(tokens: readonly Token[], at: number): Piece {
  const token = tokens[at];
  const roles: readonly Role[] = token?.kind === 'word' ? token.roles : [];
  const is = (role: Role) => roles.includes(role);
  const days = roles.find((role) => role.startsWith('+'));
  if (days !== undefined) return { taken: 1, says: { days: Number(days) } };
  if (is('am') || is('pm')) return { taken: 1, says: { half: is('am') ? 'am' : 'pm' } };
  if (is('weekend')) return { taken: 1, says: { weekend: true } };
  if (is('end')) return endPiece(tokens, at);
  if (is('next') || is('coming') || is('this')) return pointedPiece(tokens, at);
  const weekday = roles.findIndex((role) => (WEEKDAYS as readonly Role[]).includes(role));
  const month = monthAt(tokens, at);
  if (weekday !== -1) return weekdayPiece(tokens, at);
  if (month !== null) return monthPiece(tokens, at, month);
  const part = roles.find((role) => PARTS.includes(role)) as DayPart | undefined;
  if (part !== undefined) return { taken: 1, says: { part } };
  return loosePiece(tokens, at, roles);
}

/** "end of the week", "end of next month", "fin de la semaine prochaine", "end of December". */
function endPiece(tokens: readonly Token[], at: number): Piece {
  const before = isPointer(tokens[at + 1]) ? 1 : 0;
  const unit = unitAt(tokens, at + 1 + before);
  const month = monthAt(tokens, at + 1);
  if (month !== null && before === 0) return { taken: 2, says: { end: 'month', month } };
  if (has(tokens[at + 1], 'weekend')) return { taken: 2, says: { weekend: true } };
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return { taken: 1, says: null };
  const after = before === 0 && isPointer(tokens[at + 2]) ? 1 : 0;
  const pointer = tokens[at + (before === 1 ? 1 : 2)];
  const isNext = before + after > 0 && !has(pointer, 'this');
  return { taken: 2 + before + after, says: { end: unit, ...(isNext ? { ahead: unit } : {}) } };
}

/** "next week", "this Friday", "coming month". */
function pointedPiece(tokens: readonly Token[], at: number): Piece {
  const isThis = has(tokens[at], 'this');
  const unit = unitAt(tokens, at + 1);
  if (isThis && (unit === 'week' || unit === 'month' || unit === 'year')) return { taken: 2, says: weekdayAt(tokens, at + 2) === null ? { end: unit } : {} };
  if (!isThis && unit !== null && weekdayAt(tokens, at + 1) === null) return { taken: 2, says: { ahead: unit } };
  const weekday = weekdayAt(tokens, at + 1);
  if (weekday !== null) return { taken: 2, says: { weekday, ...(has(tokens[at], 'next') ? { ahead: 'week' } : {}) } };
  if (has(tokens[at + 1], 'weekend')) return { taken: 2, says: { weekend: true, ...(has(tokens[at], 'next') ? { ahead: 'week' } : {}) } };
  if (isThis && tokens[at + 1]?.kind === 'word' && (tokens[at + 1] as Token & { kind: 'word' }).roles.some((role) => PARTS.includes(role))) return { taken: 1, says: { days: 0 } };
  return monthAt(tokens, at + 1) === null ? { taken: 1, says: null } : { taken: 2, says: { month: monthAt(tokens, at + 1) } };
}

function weekdayPiece(tokens: readonly Token[], at: number): Piece {
  const weekday = weekdayAt(tokens, at);
  if (!isPointer(tokens[at + 1]) || unitAt(tokens, at + 2) !== null) return { taken: 1, says: { weekday } };
  return { taken: 2, says: { weekday, ...(has(tokens[at + 1], 'next') ? { ahead: 'week' } : {}) } };
}

/** "Dec 5", "December 5 2026"; a month alone is its beginning. */
function monthPiece(tokens: readonly Token[], at: number, month: number): Piece {
  const next = tokens[at + 1];
  const day = next?.kind === 'ordinal' ? next.day : next?.kind === 'number' ? next.value : null;
  const isDay = day !== null && isDayOf(day, month) && unitAt(tokens, at + 2) === null && !has(tokens[at + 2], 'clock');
  if (!isDay) return { taken: 1, says: { month } };
  const year = yearAt(tokens, at + 2);
  return { taken: year === null ? 2 : 3, says: { date: { year, month, day } } };
}

/** What is left: "in a week" without its number, "la semaine prochaine", and words that only lead to others. */
function loosePiece(tokens: readonly Token[], at: number, roles: readonly Role[]): Piece {
  const unit = unitAt(tokens, at);
  if (unit !== null && isPointer(tokens[at + 1])) return { taken: 2, says: has(tokens[at + 1], 'this') ? (unit === 'week' || unit === 'month' ? { end: unit } : null) : { ahead: unit } };
  if (unit !== null && has(tokens[at - 1], 'in')) return { taken: 1, says: { amounts: [{ count: 1, unit }] } };
  const leads = roles.some((role) => ['in', 'later', 'dated', 'filler', 'clock'].includes(role));
  const isDayBeforeName = unit === 'day' && (weekdayAt(tokens, at + 1) !== null || tokens[at + 1]?.kind === 'date');
  return { taken: 1, says: leads || isDayBeforeName ? {} : null };
}

function has(token: Token | undefined, role: Role): boolean {
  return token?.kind === 'word' && token.roles.includes(role);
}

function isPointer(token: Token | undefined): boolean {
  return has(token, 'next') || has(token, 'coming') || has(token, 'this');
}

function numberAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind === 'number') return token.value;
  const role = token?.kind === 'word' ? token.roles.find((one) => /^\d/.test(one)) : undefined;
  return role === undefined ? null : Number(role);
}

function unitAt(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at];
  return token?.kind === 'word' ? (UNITS.find((unit) => token.roles.includes(unit)) ?? null) : null;
}

function weekdayAt(tokens: readonly Token[], at: number): number | null {
  const found = WEEKDAYS.findIndex((name) => has(tokens[at], name));
  return found === -1 ? null : found;
}

function monthAt(tokens: readonly Token[], at: number): number | null {
  const found = MONTHS.findIndex((name) => has(tokens[at], name));
  return found === -1 ? null : found;
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.value >= 1_900 && token.value <= 9_999 ? token.value : null;
}

function isHour(value: number): boolean {
  return Number.isInteger(value) && value <= 24;
}

/** The year 2000 has a 29th of February. */
function isDayOf(day: number, month: number): boolean {
  return Number.isInteger(day) && day >= 1 && new Date(2_000, month, day).getMonth() === month;
}
