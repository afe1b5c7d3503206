import { SECOND_MS } from '../model/time.ts';
import type { ReadTime } from '../model/time.ts';
import { parseIso } from './iso-date.ts';
import { attr } from './dom.ts';

/** Attributes that hold a time for machines and nothing else. */
export const TIME_ATTRIBUTES: readonly string[] = ['datetime', 'data-timestamp', 'data-time', 'data-utime', 'data-at-unix', 'data-unixtime', 'data-epoch', 'data-datetime', 'data-livestamp', 'data-content'];
const ATTRIBUTES = [...TIME_ATTRIBUTES, 'content', 'data-date', 'data-created', 'title'];

/** The time in an element's attributes: ISO 8601, or seconds or milliseconds since 1970. An exact one wins over a vague one. */
export function machineTime(element: Element): ReadTime | null {
  const times = ATTRIBUTES.map((name) => parseMachineTime(attr(element, name))).filter((time) => time !== null);
  return times.find((time) => time.precision === 'second') ?? times[0] ?? null;
}

/** null: not a time for machines, or one that no web page is from. */
export function parseMachineTime(raw: string | null): ReadTime | null {
  if (raw === null || !/\d/.test(raw)) return null;
  const text = raw.trim().replace(/(Z|\d),.*$/s, '$1');
  const time = /^\d{10}$/.test(text) ? seconds(Number(text)) : /^\d{13}$/.test(text) ? seconds(Number(text) / 1000) : parseIso(text);
  return time !== null && time.at >= Date.UTC(1990, 0, 1) && time.at < Date.UTC(2100, 0, 1) ? time : null;
}

function seconds(count: number): ReadTime {
  return { at: Math.round(count * SECOND_MS), precision: 'second' };
}
