import { DAY_MS } from '../../model/time.ts';
import type { EpochMs, ReadTime } from '../../model/time.ts';
import { attr, documentOf, firstChildOf, isText, nextSiblingOf, one, parentOf, tagOf, textData, textOf } from '../dom.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import { dateOrderOf } from '../date-order.ts';
import { machineTime, parseMachineTime, TIME_ATTRIBUTES } from '../machine-time.ts';
import type { OwnPart } from './own-part.ts';
import type { Sought } from './sought.ts';
import type { ToldTime } from './told.ts';
import { byClasses } from './words.ts';

export const MACHINE = ['time', 'relative-time', 'time-ago', 'abbr[title]', ...TIME_ATTRIBUTES.map((name) => `[${name}]`)].join(',');
const TOLD = '[data-hook*="date"], [data-testid*="date"], [data-tippy-content], [title]';
const isCalledTime = byClasses((names) => names.some((words) => words.some((word) => /date|time|posted|publish|ago|age|datum/.test(word))));
export const NAMED = { name: 'time', marked: TOLD, called: isCalledTime };
export const ANY = 'td, th, div, span, p, li, dt, dd, small, font, b, strong, a, em, i, h3, h4, h5';

/** Times of other things: an edit, a membership, a last visit. */
const OTHER = /^(?:edit|edited|lastedit|modified|updated|(?:join|regist)\w*|regdate|member|lastseen|activity|online|expires?|birthday|signature|sig|userinfo|userstats)$/;
const OTHER_TEXT = /\b(?:join|joined|regist\w*|member since|edited|last edit\w*|last (?:seen|active|visit|post|reply|comment)|letzter beitrag|letzte antwort|dernier message|último mensaje|bearbeitet|ge(?:ä|ae)ndert|dabei seit|mitglied seit|anmeld\w*|angemeldet|inscri\w*|inscrit|modifi\w*|édité|editado|modificato|miembro|desde|geregistreerd|lid sinds|dołączył\w*)\b/i;
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

/**
 * The short line of the post that reads most like a post's date: one with a clock, and without a label ("Founded: 3 Nov 2008"
 * stands beside the words about a person); of two like it the first.
 */
function written(own: OwnPart, selector: Sought, now: EpochMs): ToldTime | null {
  const lang = attr(own.survey.nearest(own.root, '[lang]') ?? own.root, 'lang') ?? 'en';
  let best: (ToldTime & { likelihood: number }) | null = null;
  for (const element of own.all(selector)) {
    for (const { line, sureness } of linesOf(own, element, selector === ANY)) {
      const found = own.survey.once(`${now} ${lang} ${line}`, () => timeIn(line, now, lang, own));
      if (found === null) continue;
      const likelihood = found.likelihood + sureness;
      if (likelihood <= (best?.likelihood ?? -1) || isOfOther(own, element)) continue;
      best = { time: found.time, element, likelihood };
      if (likelihood === SURELY) return best;
    }
  }
  return best;
}

interface Line {
  line: string;
  /** 1 for words that stand together; less where other elements, a name perhaps, stand between them. */
  sureness: number;
}

/** What a person reads there: the texts that stand in it beside other elements, and all of it. */
function linesOf({ survey }: OwnPart, element: Element, isAny: boolean): Line[] {
  const stated = isAny ? [] : LINES.map((name) => attr(element, name)?.replace(/\s+/g, ' ').trim() ?? '');
  const whole = survey.line(element, LONGEST_LINE) ?? '';
  const isLeaf = survey.endOf(element) - survey.rankOf(element) === 1;
  const loose = isLeaf || whole === '' || survey.looseText(element) === 0 ? '' : looseLine(element);
  const lines = [...stated, loose].map((line) => ({ line, sureness: 1 })).concat({ line: whole, sureness: isLeaf ? 1 : 0.5 });
  return lines.filter(({ line }) => line.length <= LONGEST_LINE && line !== '');
}

function looseLine(element: Element): string {
  const texts: string[] = [];
  for (let node = firstChildOf(element); node !== null; node = nextSiblingOf(node)) if (isText(node)) texts.push(textData(node));
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

const CLOCK = /\d\s?[:h٫]\s?\d\d(?!\d)/;
const LABEL = /^[^\d:]{2,30}:\s/;
/** With a clock (2), without a label (1), in words that stand together (1). */
const SURELY = 4;

function timeIn(line: string, now: EpochMs, lang: string, { root, survey }: OwnPart): { time: ReadTime; likelihood: number } | null {
  // "14 June 2020 10:23 (last edited …)": what is said of other times stands behind.
  const other = OTHER_TEXT.exec(line);
  const own = other === null ? line : line.slice(0, other.index);
  const told = parseMachineTime(own) ?? parseCalendarDate(own, now, lang);
  // Of "03-04-2020" only the year is told, unless the page has a date that can be read one way only.
  const time = told?.precision === 'year' ? parseCalendarDate(own, now, { lang, order: survey.once('order', () => dateOrderOf([textOf(one(documentOf(root), 'body') ?? root)])) }) : told;
  if (time === null || time.at > now + DAY_MS) return null;
  return { time, likelihood: (CLOCK.test(own) || /second|minute|hour/.test(time.precision) ? 2 : 0) + (LABEL.test(own) ? 0 : 1) };
}

function isOfOther(own: OwnPart, element: Element): boolean {
  const { root, survey } = own;
  const parent = parentOf(element);
  const labelled = parent === null ? null : survey.nearest(parent, 'dd, li, p, div, span, td');
  if (isNamedOther(element)) return true;
  if (labelled === null || labelled === root || !own.holds(labelled)) return false;
  // A box of many lines may be called so for other reasons: `userBlock online`.
  const line = survey.line(labelled, LONGEST_LINE) ?? '';
  if (line !== '' && isNamedOther(labelled)) return true;
  const other = tagOf(labelled) === 'td' ? null : OTHER_TEXT.exec(line);
  if (other === null) return false;
  const time = survey.line(element, LONGEST_LINE) ?? '';
  return time === '' || other.index < line.indexOf(time) + time.length;
}

const isNamedOther = byClasses((names) => names.some((words) => words.some((word) => OTHER.test(word))));
