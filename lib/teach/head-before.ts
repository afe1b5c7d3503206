import type { EpochMs } from '../model/time.ts';
import { parentOf, previousElementOf, textOf } from '../sites/dom.ts';
import { partsOf, type ToldParts } from '../sites/web/parts.ts';
import { areAlike, hasLike } from './likeness.ts';

const MOST_LEVELS = 3;

/**
 * Whose and when a post is, where that stands in the row before its words, and so in turn all down the page; null: what
 * stands before it says neither, or it is one of its like itself.
 */
export function headBefore(element: Element, now: EpochMs): (ToldParts & { row: Element }) | null {
  let level: Element | null = element;
  for (let levels = 0; level !== null && levels < MOST_LEVELS; level = parentOf(level), levels += 1) {
    const before = previousElementOf(level);
    if (before === null || textOf(before).trim() === '') continue;
    if (areAlike(before, level) || !hasLike(level)) return null;
    const head = partsOf(before, [], now);
    return head.author !== null || head.time !== null ? { ...head, row: before } : null;
  }
  return null;
}
