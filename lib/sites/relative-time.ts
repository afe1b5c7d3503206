import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, type EpochMs, type ReadTime, type TimePrecision } from '../model/time.ts';
import { plainLabel } from './plain-label.ts';
import { relativeLabels } from './relative-labels.ts';
import { AGO, DAY_BEFORE_YESTERDAY, DUAL_OF, FILLER, IL_Y_A, NOW, ONE, TODAY, UNIT_AFTER_NUMBER, unitNamed, YESTERDAY, type RelativeUnit } from './relative-words.ts';

const UNIT_MS: Record<RelativeUnit, number> = {
  second: SECOND_MS,
  minute: MINUTE_MS,
  hour: HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 30.436875 * DAY_MS,
  year: 365.2425 * DAY_MS,
};

/** What a label of that unit leaves open: "2 weeks ago" may be 13 days off, so only the month is told. */
const PRECISION: Record<RelativeUnit, TimePrecision> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'month',
  month: 'month',
  year: 'year',
};

/** Nobody posted on the web before. */
const EARLIEST = Date.UTC(1990, 0, 1);

/**
 * "20h", "vor 3 Std.", "2週間前", "قبل ساعتين" as a time before `now`; null where a single word of it is not known. `lang` is the
 * language that the page's own labels are in, if it says.
 */
export function parseRelativeTime(text: string, now: EpochMs, lang: string | null = null): ReadTime | null {
  const label = plainLabel(text);
  if (label === '' || label.length > 60) return null;
  if (NOW.has(label)) return { at: now, precision: 'minute' };
  if (TODAY.has(label)) return { at: now, precision: 'day' };
  if (YESTERDAY.has(label)) return { at: now - DAY_MS, precision: 'day' };
  if (DAY_BEFORE_YESTERDAY.has(label)) return { at: now - 2 * DAY_MS, precision: 'day' };
  const span = (lang === null ? null : labelledSpan(label, lang)) ?? spanOf(label);
  if (span === null) return null;
  const at = Math.round(now - span.count * UNIT_MS[span.unit]);
  return at >= EARLIEST ? { at, precision: PRECISION[span.unit] } : null;
}

interface Span {
  count: number;
  unit: RelativeUnit;
}

function labelledSpan(label: string, lang: string): Span | null {
  const meaning = relativeLabels(lang, plainLabel).get(label.replace(/\d+/, '#'));
  if (meaning === undefined) return null;
  const count = meaning.count ?? Number(/\d+/.exec(label)?.[0]);
  return { count, unit: meaning.unit };
}

function spanOf(label: string): Span | null {
  // "5m" is minutes wherever it is written without a space; "3 m" is months in Portuguese: not sure, so no time.
  const minutes = /^(\d{1,4})m$/.exec(label);
  if (minutes !== null) return { count: Number(minutes[1]), unit: 'minute' };

  const tokens = label.replace(IL_Y_A, 'ago').match(/\d+|前|之前|以前|ที่แล้ว|ที่ผ่านมา|(?:(?!前|之前|以前|ที่แล้ว|ที่ผ่านมา)[\p{L}\p{M}])+|[^\s]/gu) ?? [];
  let count: number | null = null;
  let unit: RelativeUnit | null = null;
  let isAgo = false;
  for (const token of tokens) {
    const late = count === null ? undefined : UNIT_AFTER_NUMBER.get(token);
    const found = ukrainianHours(token, label) ?? unitNamed(token) ?? late;
    if (/^\d+$/.test(token)) {
      if (count !== null) return null;
      count = Number(token);
    } else if (AGO.has(token)) isAgo = true;
    else if (DUAL_OF.has(token)) {
      if (count !== null || unit !== null) return null;
      count = 2;
      unit = DUAL_OF.get(token) ?? null;
    } else if (found !== undefined) {
      if (unit !== null) return null;
      unit = found;
    } else if (ONE.has(token)) {
      if (count !== null) return null;
      count = 1;
    } else if (!FILLER.has(token)) return null;
  }
  if (unit === null || (count === null && !isAgo)) return null;
  return { count: count ?? 1, unit };
}

/** "3 год. тому" is three hours in Ukrainian, "3 год" nothing and "год назад" a year in Russian. */
function ukrainianHours(token: string, label: string): RelativeUnit | undefined {
  if (token !== 'год') return undefined;
  return label.includes('тому') ? 'hour' : 'year';
}
