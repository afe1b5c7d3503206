import type { EpochMs } from '../../model/time.ts';
import { attr, holds, nearest, parentOf, tagOf, textOf } from '../dom.ts';
import { parseCalendarDate } from './calendar-date.ts';
import { machineTime, parseMachineTime } from './machine-time.ts';
import type { OwnPart } from './own-part.ts';
import type { ToldTime } from './told.ts';
import { classWords } from './words.ts';

const MACHINE = 'time, relative-time, time-ago, [datetime], [data-timestamp], [data-time], [data-utime], [data-at-unix], [data-unixtime], [data-epoch], [data-datetime], [data-livestamp], abbr[title]';
const NAMED = '[class*="date"], [class*="Date"], [class*="time"], [class*="Time"], [class*="posted"], [class*="publish"], [class*="ago"], [class*="age"], [class*="datum"], [data-hook*="date"], [data-testid*="date"], [data-tippy-content], [title]';
const ANY = 'td, th, div, span, p, li, dt, dd, small, font, b, strong, a, em, i, h3, h4, h5';

/** Times of other things: an edit, a membership, a last visit. */
const OTHER = /^(?:edit|edited|lastedit|modified|updated|join|joined|joindate|register|registered|regdate|member|since|lastseen|activity|online|expires?|birthday|signature|sig|userinfo|userstats)$/;
const OTHER_TEXT = /\b(?:join|joined|regist\w*|member since|edited|last edit\w*|last (?:seen|active|visit|post|reply|comment)|letzter beitrag|letzte antwort|dernier message|último mensaje|bearbeitet|ge(?:ä|ae)ndert|dabei seit|mitglied seit|angemeldet|inscri\w*|inscrit|modifi\w*|édité|editado|modificato|miembro|desde|geregistreerd|lid sinds|dołączył\w*)\b/i;
/** Characters of a line that says when. */
const LONGEST_LINE = 90;

export function plainTime(own: OwnPart, now: EpochMs): ToldTime | null {
  const rootTime = machineTime(own.root);
  if (rootTime !== null && attr(own.root, 'title') === null) return { time: rootTime, element: null };
  return machine(own) ?? written(own, NAMED, now) ?? written(own, ANY, now);
}

function machine(own: OwnPart): ToldTime | null {
  for (const element of own.all(MACHINE)) {
    const time = isOfOther(own, element) ? null : machineTime(element);
    if (time !== null) return { time, element };
  }
  return null;
}

/** A short line of the post that reads as a date. */
function written(own: OwnPart, selector: string, now: EpochMs): ToldTime | null {
  const lang = attr(nearest(own.root, '[lang]') ?? own.root, 'lang') ?? 'en';
  for (const element of own.all(selector)) {
    const lines = [...(selector === ANY ? [] : [attr(element, 'title'), attr(element, 'data-tippy-content'), attr(element, 'aria-label')]), textOf(element)];
    for (const line of lines) {
      const text = line?.replace(/\s+/g, ' ').trim() ?? '';
      if (text === '' || text.length > LONGEST_LINE || OTHER_TEXT.test(text) || isOfOther(own, element)) continue;
      const time = parseMachineTime(text) ?? parseCalendarDate(text, now, lang);
      if (time !== null && time.at <= now + 86_400_000) return { time, element };
    }
  }
  return null;
}

function isOfOther(own: OwnPart, element: Element): boolean {
  const parent = parentOf(element);
  const labelled = parent === null ? null : nearest(parent, 'dd, li, p, div, span, td');
  const says = (node: Element | null): boolean => node !== null && classWords(node).flat().some((word) => OTHER.test(word));
  if (says(element) || says(labelled)) return true;
  const label = labelled === null || labelled === own.root || !holds(own.root, labelled) || tagOf(labelled) === 'td' ? '' : textOf(labelled).replace(/\s+/g, ' ').trim();
  return label.length <= LONGEST_LINE && OTHER_TEXT.test(label);
}
