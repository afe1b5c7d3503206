import { attr } from '../dom.ts';
import { lineOf } from '../visible-text.ts';

/** The tip has the whole number where the text has "1.2k". */
export function titledNumber(element: Element | null): string | null {
  return element && (attr(element, 'title') ?? lineOf(element));
}

/** An integer with its sign: votes go below zero. */
export function numberIn(text: string | null): number | null {
  return text !== null && /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}
