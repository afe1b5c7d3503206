import type { RecipeFacts, RecipePart } from '../model/recipe.ts';
import { type EpochMs, DAY_MS } from '../model/time.ts';
import { parseCalendarDate } from '../sites/calendar-date.ts';
import { all, attr, attributeNamesOf, documentOf, fits, holds, nearest, one, parentOf, precedes, tagOf, textOf } from '../sites/dom.ts';
import { parseMachineTime } from '../sites/machine-time.ts';
import { partIn, stated } from '../sites/taught/parts.ts';
import { lineOf } from '../sites/visible-text.ts';
import { partsOf } from '../sites/web/parts.ts';
import { headBefore } from './head-before.ts';
import { partSelector } from './part-selector.ts';
import { postSelector } from './post-selector.ts';

/** The parts of a post that a person may point at. */
export type PartName = 'text' | 'author' | 'time' | 'link';
export const PART_NAMES: readonly PartName[] = ['text', 'author', 'time', 'link'];

/** What a person has pointed at: a post, and its parts where they were recognised or shown; null = the post shows none. */
export interface Shown {
  post: Element;
  parts: Readonly<Record<PartName, Element | null>>;
}

/** A post that was pointed at, with its parts as any page's reader recognises them. */
export function recognised(post: Element, now: EpochMs): Shown {
  const inner = all(post, postSelector(post));
  const own = partsOf(post, inner, now);
  const head = own.author === null && own.time === null ? headBefore(post, now) : null;
  const { author, link } = head ?? own;
  const text = own.body ?? mostWords(post);
  const time = (head ?? own).time ?? whenIn(head?.row ?? post, text, now);
  const named = author ?? (head === null ? nameBefore(post, [text, time, link]) : null);
  const parts = { text, author: named, time, link };
  return { post, parts: { ...parts, link: [link, linkApart(post, parts, now), numberedIn(post)].find((element) => isOwnLink({ post, parts: { ...parts, link: element } }, now)) ?? null } };
}

/** Whether a link was recognised that tells the posts of the page apart: one that all show leads to the thread or the log-in. */
function isOwnLink(shown: Shown, now: EpochMs): boolean {
  return shown.parts.link !== null && isOwnAddress(recipeOf(shown, NOWHERE, now), documentOf(shown.post));
}

const MOST_LINKS = 5;
/** Links that do something with a post. */
const TO_DO = /^(?:#$|javascript:|mailto:)|report|abuse|reply|quote|log-?in|sign-?in|share|flag|vote|like|edit|delete|member|user|profile/i;

/** Where nothing is called a time: the first short line outside the words that reads as one. */
function whenIn(scope: Element, text: Element, now: EpochMs): Element | null {
  const isApart = (element: Element) => !holds(text, element) && !holds(element, text);
  const isWhen = (element: Element) => timeAttribute(element, now) !== null || (one(element, '*') === null && /\d/.test(lineOf(element)) && isTime(element, now));
  return all(scope, '*').slice(0, MOST_COMPARED).find((element) => isApart(element) && isWhen(element)) ?? null;
}

/** Where no link is called the post's own: one outside its words and its author's name that leads somewhere else in every post. */
function linkApart(post: Element, parts: Shown['parts'], now: EpochMs): Element | null {
  if (all(documentOf(post), postSelector(post)).length < 2) return null;
  const { text, author } = parts;
  const isApart = (link: Element) => (text === null || text === post || !holds(text, link)) && (author === null || !(holds(author, link) || holds(link, author)));
  const links = all(post, 'a[href]').filter((link) => isApart(link) && !TO_DO.test(attr(link, 'href') ?? '') && !TO_DO.test(attr(link, 'class') ?? '')).slice(0, MOST_LINKS);
  return links.find((link) => isOwnLink({ post, parts: { ...parts, link } }, now)) ?? null;
}

/** Where nothing is called author: the first line of the post that may be a name and is none of its other parts. */
function nameBefore(post: Element, others: readonly (Element | null)[]): Element | null {
  const known = others.flatMap((other) => (other === null || other === post ? [] : [other]));
  const isApart = (element: Element) => known.every((other) => !holds(other, element) && !holds(element, other));
  const isLeaf = (element: Element) => one(element, '*') === null && !fits(element, 'button, [role="button"], time, option, label, img');
  return all(post, '*').slice(0, MOST_COMPARED).find((element) => isLeaf(element) && isApart(element) && /^\p{L}[^:!?]{1,40}$/u.test(lineOf(element)) && (known.length === 0 || known.some((other) => precedes(element, other)))) ?? null;
}

/** Where nothing is called its text: the part of it that has most of the words. */
function mostWords(post: Element): Element {
  const length = (element: Element) => textOf(element).trim().length;
  let most = post;
  for (;;) {
    const child = all(most, ':scope > *').find((part) => length(part) * 2 > length(most));
    if (child === undefined || PARAGRAPHS.has(tagOf(child)) || tagOf(child) === 'blockquote') return most;
    most = child;
  }
}

const NOWHERE = { name: '', origin: '', path: '' };

/** What reads the post and its like as it was shown. */
export function recipeOf({ post, parts }: Shown, place: Pick<RecipeFacts, 'name' | 'origin' | 'path'>, now: EpochMs): RecipeFacts {
  const selector = postSelector(post);
  const posts = all(documentOf(post), selector);
  const select = (part: Element, isOne: (element: Element) => boolean) => partSelector(part, post, posts, selector, isOne);
  const from = (part: Element | null, attributeOf: (element: Element) => string | null, isOne: (element: Element) => boolean): RecipePart | null => {
    const found = part === null ? null : select(part, isOne);
    return part === null || found === null ? null : { ...found, attribute: attributeOf(part) };
  };
  const link = parts.link === null ? null : linkAt(parts.link, post);
  return {
    ...place,
    post: selector,
    text: parts.text === null || !holds(post, parts.text) ? '' : (select(parts.text, hasLine)?.select ?? ''),
    author: from(parts.author, nameAttribute, (element) => nameAttribute(element) !== null || isName(lineOf(element))),
    time: from(parts.time === null ? null : findable(parts.time, post, (element) => select(element, hasLine) !== null && isTime(element, now)), (element) => timeAttribute(element, now), (element) => isTime(element, now)),
    link: from(link, linkAttribute, (element) => linkAttribute(element) === linkAttribute(link ?? element)),
  };
}

const PARAGRAPHS = new Set(['p', 'span', 'b', 'strong', 'i', 'em', 'u', 's', 'a', 'br', 'img', 'li', 'ul', 'ol', 'pre', 'code', 'font', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** All that was written, where one points at a paragraph of it: the next post may have two. */
export function wholeText(pointed: Element, { post, parts }: Shown): Element {
  const others = [parts.author, parts.time, parts.link].filter((part) => part !== null);
  let whole = pointed;
  while (whole !== post && PARAGRAPHS.has(tagOf(whole))) {
    const around = parentOf(whole);
    if (around === null || !holds(post, around) || others.some((part) => part !== post && holds(around, part))) break;
    whole = around;
  }
  return whole;
}

/** The part, or what is around it, where no selector tells it from its neighbours: a line that says who and when still says when. */
function findable(part: Element, post: Element, isFound: (element: Element) => boolean): Element {
  for (let at: Element | null = part; at !== null && !holds(at, post); at = parentOf(at)) if (isFound(at)) return at;
  return part;
}

/** Whether the link of a recipe tells the posts of a page apart, as an address of their own does. */
export function isOwnAddress(recipe: RecipeFacts, doc: Document): boolean {
  const { link } = recipe;
  if (link === null) return true;
  const written = all(doc, recipe.post).slice(0, MOST_COMPARED).map((post) => stated(partIn(recipe, post, link), link)).filter((value) => value !== null);
  return new Set(written).size === written.length;
}

const MOST_COMPARED = 100;

const LONGEST_NAME = 100;
const NAME_ATTRIBUTES = ['data-author', 'data-username', 'data-user', 'data-name', 'title', 'alt', 'aria-label'];

function isName(line: string): boolean {
  return line !== '' && line.length <= LONGEST_NAME;
}

function hasLine(element: Element): boolean {
  return lineOf(element) !== '';
}

/** A picture's name, where there are no words. */
function nameAttribute(element: Element): string | null {
  if (hasLine(element)) return null;
  return NAME_ATTRIBUTES.find((name) => isName(attr(element, name) ?? '')) ?? null;
}

/** Where a time stands for machines; null: nowhere, a person reads it. */
function timeAttribute(element: Element, now: EpochMs): string | null {
  const names = attributeNamesOf(element).filter((name) => /^(?:datetime|content|title|data-[a-z0-9_-]+)$/.test(name));
  const told = names.map((name) => ({ name, time: parseMachineTime(attr(element, name)) })).filter(({ time }) => time !== null && time.at <= now + DAY_MS);
  const exact = told.find(({ time }) => time?.precision === 'second') ?? told[0];
  if (exact !== undefined) return exact.name;
  // A page shows "2 h" and says the day when the mouse rests on it.
  const title = attr(element, 'title');
  return title !== null && saysWhen(title, element, now) && /\d{4}/.test(title) ? 'title' : null;
}

function isTime(element: Element, now: EpochMs): boolean {
  return timeAttribute(element, now) !== null || saysWhen(lineOf(element), element, now);
}

function saysWhen(line: string, element: Element, now: EpochMs): boolean {
  const lang = attr(nearest(element, '[lang]') ?? element, 'lang') || 'en';
  const time = line.length > 200 ? null : (parseMachineTime(line) ?? parseCalendarDate(line, now, lang));
  return time !== null && time.at <= now + DAY_MS;
}

function linkAttribute(element: Element): string | null {
  return ['href', 'id', 'name'].find((name) => attr(element, name) !== null) ?? null;
}

/** The link that is meant where one points at something in it or around it; else what the page can be scrolled to. */
function linkAt(element: Element, post: Element): Element | null {
  const around = nearest(element, 'a[href]');
  if (around !== null && !holds(around, post)) return around;
  const inside = one(element, 'a[href]');
  if (inside !== null && element !== post) return inside;
  for (let at: Element | null = element; at !== null && holds(post, at); at = parentOf(at)) if (attr(at, 'id') !== null || (tagOf(at) === 'a' && attr(at, 'name') !== null)) return at;
  return null;
}

/** The element whose id numbers the post: itself, or an anchor in it. */
function numberedIn(post: Element): Element | null {
  if (/\d/.test(attr(post, 'id') ?? '')) return post;
  return all(post, 'a[name], [id]').find((element) => /\d$/.test(attr(element, 'id') ?? attr(element, 'name') ?? '') && !fits(element, 'a[href], input, form, textarea')) ?? null;
}
