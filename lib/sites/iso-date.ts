import type { ReadTime, TimePrecision } from '../model/time.ts';

const ISO =
  /^(\d{4})-(\d\d)(?:-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(?:(Z|z|UTC|GMT)|([+-])(\d\d):?(\d\d)?)?)?)?$/;

/** ISO 8601 dates and date-times; a date-time that names no zone tells the day only, since it may be any zone's. */
export function parseIso(text: string): ReadTime | null {
  const parts = ISO.exec(text.trim());
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, fraction = '', utc, sign, zoneHour, zoneMinute] = parts;
  const fields = [month ?? 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0].map(Number) as [number, number, number, number, number];
  if (!isCalendar(Number(year), ...fields)) return null;
  const millis = Number(fraction.padEnd(3, '0').slice(0, 3));
  const wall = Date.UTC(Number(year), fields[0] - 1, fields[1], fields[2], fields[3], fields[4], millis);
  const zone = sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute ?? 0)) * 60_000;
  const hasZone = utc !== undefined || sign !== undefined;
  return { at: wall - zone, precision: precisionOf(day, hour, second, hasZone) };
}

function precisionOf(day: string | undefined, hour: string | undefined, second: string | undefined, hasZone: boolean): TimePrecision {
  if (day === undefined) return 'month';
  if (hour === undefined || !hasZone) return 'day';
  return second === undefined ? 'minute' : 'second';
}

function isCalendar(year: number, month: number, day: number, hour: number, minute: number, second: number): boolean {
  if (year < 1970 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 60) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
