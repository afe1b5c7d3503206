import type { EpochMs } from '../../model/time.ts';
import { holds, precedes, textOf } from '../dom.ts';
import { candidates } from './candidates.ts';
import { tellMicrodata } from './microdata.ts';
import { tellMicroformats } from './microformats.ts';
import { ownPart } from './own-part.ts';
import type { OwnPart } from './own-part.ts';
import { tellPlain } from './plain.ts';
import { firstTold } from './told.ts';
import type { Told } from './told.ts';

/** Only whether there is a time counts here: any clock after all posts will do. */
const AFTER_ALL_POSTS: EpochMs = Date.UTC(2099, 0, 1);

/** What all strategies together tell of a post, the surest first. */
export function tell(own: OwnPart, now: EpochMs): Told {
  return tellPlain(own, firstTold([tellMicrodata(own), tellMicroformats(own)]), now);
}

/**
 * The posts of the scope in document order. Innermost candidates are judged first: one is a post if it has words of its own
 * and says whose or when, apart from the posts already found in it. So neither a list, nor a wrapper, nor a part of a post is
 * one, and an element's judgement depends on nothing outside it but the page's kind of box.
 */
export function findRoots(scope: ParentNode): Element[] {
  const found = new Map<Element, Told>();
  for (const candidate of candidates(scope).toReversed()) {
    const inner = innerRoots(candidate, found);
    const told = tell(ownPart(candidate, inner), AFTER_ALL_POSTS);
    if (isPost(told)) found.set(candidate, told);
    else if (inner.length === 1) widen(candidate, inner[0], found);
  }
  return [...found.keys()].toSorted((a, b) => (precedes(a, b) ? -1 : 1));
}

function innerRoots(candidate: Element, found: ReadonlyMap<Element, Told>): Element[] {
  return [...found.keys()].filter((element) => holds(candidate, element));
}

function isPost(told: Told): boolean {
  if (told.body === null || textOf(told.body).trim() === '') return false;
  return told.author !== null || told.time !== null;
}

/** A table's row may hold author and text in cells of their own, of which one already passed for the post. */
function widen(candidate: Element, inner: Element | undefined, found: Map<Element, Told>): void {
  const told = inner === undefined ? undefined : found.get(inner);
  if (inner === undefined || told === undefined || (told.author !== null && told.time !== null)) return;
  const wider = tell(ownPart(candidate, []), AFTER_ALL_POSTS);
  const tellsMore = (told.author === null && wider.author !== null) || (told.time === null && wider.time !== null);
  if (!tellsMore || !isPost(wider)) return;
  found.delete(inner);
  found.set(candidate, wider);
}
