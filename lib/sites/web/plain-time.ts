import { DAY_MS } from '../../model/time.ts';
import type { EpochMs, ReadTime } from '../../model/time.ts';
import { attr, parentOf, tagOf } from '../dom.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import { machineTime, parseMachineTime } from '../machine-time.ts';
import type { OwnPart } from './own-part.ts';
import type { Sought } from './sought.ts';
import type { ToldTime } from './told.ts';
import { byClasses } from './words.ts';

const MACHINE = 'time, relative-time, time-ago, [datetime], [data-timestamp], [data-time], [data-utime], [data-at-unix], [data-unixtime], [data-epoch], [data-datetime], [data-livestamp], abbr[title]';
const TOLD = '[data-hook*="date"], [data-testid*="date"], [data-tippy-content], [title]';
const isCalledTime = byClasses((names) => names.some((words) => words.some((word) => /date|time|posted|publish|ago|age|datum/.test(word))));
const NAMED = { name: 'time', marked: TOLD, called: isCalledTime };
const ANY = 'td, th, div, span, p, li, dt, dd, small, font, b, strong, a, em, i, h3, h4, h5';

/** Times of other things: an edit, a membership, a last visit. */
const OTHER = /^(?:edit|edited|lastedit|modified|updated|join|joined|joindate|register|registered|regdate|member|since|lastseen|activity|online|expires?|birthday|signature|sig|userinfo|userstats)$/;
const OTHER_TEXT = /\b(?:join|joined|regist\w*|member since|edited|last edit\w*|last (?:seen|active|visit|post|reply|comment)|letzter beitrag|letzte antwort|dernier message|último mensaje|bearbeitet|ge(?:ä|ae)ndert|dabei seit|mitglied seit|angemeldet|inscri\w*|inscrit|modifi\w*|édité|editado|modificato|miembro|desde|geregistreerd|lid sinds|dołączył\w*)\b/i;
/** Characters of a line that says when. */
const LONGEST_LINE = 90;
/** Attributes in which a person sees a line. */
const LINES = ['title', 'data-tippy-content', 'aria-label'];

export function plainTime(own: OwnPart, now: EpochMs): ToldTime | null {
  const rootTime = machineTime(own.root);
  if (rootTime !== null && attr(own.root, 'title') === null) return { time: rootTime, element: null };
  return machine(own) ?? written(own, NAMED, now) ?? written(own, ANY, now);
}

function machine(own: OwnPart): ToldTime | null {
  for (const element of own.all(MACHINE)) {
    const time = own.survey.know('machine time', element, machineTime);
    if (time !== null && !isOfOther(own, element)) return { time, element };
  }
  return null;
}

/** A short line of the post that reads as a date. */
function written(own: OwnPart, selector: Sought, now: EpochMs): ToldTime | null {
  const lang = attr(own.survey.nearest(own.root, '[lang]') ?? own.root, 'lang') ?? 'en';
  for (const element of own.all(selector)) {
    const lines = [...(selector === ANY ? [] : LINES.map((name) => attr(element, name)?.replace(/\s+/g, ' ').trim())), own.survey.line(element, LONGEST_LINE)];
    for (const line of lines) {
      if (line === undefined || line === null || line === '' || line.length > LONGEST_LINE) continue;
      const time = own.survey.once(`${now} ${lang} ${line}`, () => timeIn(line, now, lang));
      if (time !== null && !isOfOther(own, element)) return { time, element };
    }
  }
  return null;
}

function timeIn(line: string, now: EpochMs, lang: string): ReadTime | null {
  const time = parseMachineTime(line) ?? parseCalendarDate(line, now, lang);
  return time === null || time.at > now + DAY_MS || OTHER_TEXT.test(line) ? null : time;
}

function isOfOther(own: OwnPart, element: Element): boolean {
  const { root, survey } = own;
  const parent = parentOf(element);
  const labelled = parent === null ? null : survey.nearest(parent, 'dd, li, p, div, span, td');
  if (isNamedOther(element) || (labelled !== null && isNamedOther(labelled))) return true;
  if (labelled === null || labelled === root || !own.holds(labelled) || tagOf(labelled) === 'td') return false;
  return OTHER_TEXT.test(survey.line(labelled, LONGEST_LINE) ?? '');
}

const isNamedOther = byClasses((names) => names.some((words) => words.some((word) => OTHER.test(word))));
