import { all, fits, parentOf, tagOf, textOf } from '../sites/dom.ts';
import type { EpochMs } from '../model/time.ts';
import { partsOf } from '../sites/web/parts.ts';
import { headBefore } from './head-before.ts';
import { hasLike } from './likeness.ts';

/** Elements in something that one person wrote; what holds more is a page, and is not looked into while a mouse moves over it. */
const MOST_ELEMENTS = 1_500;
const NO_POST = 'html, body, main, header, footer, nav, [role="main"]';
/** Levels that are looked at. */
const MOST_LEVELS = 20;

/**
 * The post that a person means who points at this: the smallest element around it that shows words, and whose or when, and
 * that has one of its like beside it; where none has, the smallest that shows all three, or two of them; where nothing is
 * recognised, the smallest of several things together that has its like beside it. Of rows that take turns, who and when in
 * one and the words in the next, it is the one with the words.
 */
export function suggestedPost(pointed: Element, now: EpochMs): Element | null {
  const found: { element: Element; isWhole: boolean; isOneOfMany: boolean }[] = [];
  let alike: Element | null = null;
  let headed: Element | null = null;
  let levels = 0;
  for (let at: Element | null = pointed; at !== null && levels < MOST_LEVELS && !fits(at, NO_POST) && all(at, '*').length <= MOST_ELEMENTS; at = parentOf(at), levels += 1) {
    if (INLINE.has(tagOf(at))) continue;
    const { body, author, time } = partsOf(at, [], now);
    if (headed === null && headBefore(at, now) !== null) headed = at;
    if (alike === null && isCompound(at) && hasLike(at)) alike = at;
    if (body === null || (author === null && time === null)) continue;
    const one = { element: at, isWhole: author !== null && time !== null, isOneOfMany: hasLike(at) };
    if (one.isWhole && one.isOneOfMany) return at;
    found.push(one);
  }
  const first = (is: (one: (typeof found)[number]) => boolean) => found.find(is)?.element;
  return headed ?? first(({ isOneOfMany }) => isOneOfMany) ?? first(({ isWhole }) => isWhole) ?? found[0]?.element ?? alike;
}

/** Whether more than one thing is said in it: not a mere paragraph or name. */
function isCompound(element: Element): boolean {
  return all(element, ':scope > *').filter((child) => textOf(child).trim() !== '').length > 1;
}

const INLINE = new Set(['a', 'span', 'b', 'strong', 'i', 'em', 'time', 'p', 'small', 'font', 'img']);
