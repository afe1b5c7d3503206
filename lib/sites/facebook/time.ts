import type { ReadTime } from '../../model/time.ts';
import type { PageContext } from '../adapter.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import { attr, nearest, one } from '../dom.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';
import { scrambledTime } from './scrambled-time.ts';

/**
 * The time that a link says: in its label ("30 May at 11:02"), in the text that its picture names (2022 to 2024: a canvas or a
 * `use`), in its own text ("1w"), or scrambled. null where it says none that is certain.
 */
export function timeOn(link: Element, page: PageContext): ReadTime | null {
  const labels = [attr(link, 'aria-label'), named(link, page.doc), scrambledTime(link) ?? plain(link)];
  for (const label of labels) {
    const time = label === null || label === '' ? null : parseCalendarDate(label, page.now, pageLanguage(page.doc) ?? 'en');
    if (time !== null) return time;
  }
  return null;
}

function plain(link: Element): string | null {
  const text = lineOf(link);
  return text.length > 60 ? null : text;
}

/** Of an id that stands in quotes. */
const ID = /^#?([\w:.«»-]{1,40})$/;

function named(link: Element, doc: Document): string | null {
  const picture = one(link, '[aria-labelledby], use');
  if (picture === null || nearest(picture, 'a') !== link) return null;
  const id = ID.exec(attr(picture, 'aria-labelledby') ?? attr(picture, 'xlink:href') ?? attr(picture, 'href') ?? '')?.[1];
  const label = id === undefined ? null : one(doc, `[id="${id}"]`);
  return label && lineOf(label);
}
