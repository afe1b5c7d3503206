import { isUnspaced, isWordPoint } from './fold.ts';
import type { FoldedText } from './folded-text.ts';

/** What `*` and `?` are in a glob: characters for private use, which no text means. */
export const STAR = 0xe000;
export const ONE = 0xe001;
const STARS = '\ue000';

/** Whether a star touches the first literal: then a word either has the term or has not, wherever in it that literal stands. */
export function isAnywhere(lead: string): boolean {
  return /\ue000\ue001*$/.test(lead);
}

/** Where the word that a place stands in ends. */
export function endOfWordAt(text: FoldedText, at: number): number {
  let end = at;
  while (isWordAt(text, end)) end += 1;
  return end;
}

/** Where a term begins whose first literal is at `at`; -1: nowhere. Boundaries are not looked at. */
export function startOfGlob(text: FoldedText, at: number, lead: string): number {
  let start = at;
  for (const part of (lead.match(/ +|[^ ]+/g) ?? []).toReversed()) {
    if (part.includes(STARS)) while (isWordAt(text, start - 1)) start -= 1;
    else if (part[0] === ' ') {
      if (text.points[start - 1] !== 0x20) return -1;
      while (text.points[start - 1] === 0x20) start -= 1;
    } else for (const _ of part) if (isLetterAt(text, --start)) continue; else return -1;
  }
  return start;
}

/**
 * Where a glob that begins at `start` ends in a text; -1: it does not fit. A star reaches as far as the word goes on, so only
 * the last one is ever tried again: linear in the words that the glob spans.
 */
export function endOfGlob(text: FoldedText, start: number, glob: readonly number[]): number {
  let at = start;
  let place = 0;
  let starAt = -1;
  let starPlace = -1;
  for (;;) {
    const wanted = glob[place];
    if (wanted === STAR) {
      starAt = at;
      starPlace = place;
      place += 1;
    } else if (wanted === undefined && !goesOn(text, at)) return at;
    else if (wanted === ONE ? isLetterAt(text, at) : wanted !== undefined && wanted === text.points[at]) {
      at += 1;
      place += 1;
      if (wanted === 0x20) while (text.points[at] === 0x20) at += 1;
    } else if (starPlace >= 0 && isWordAt(text, starAt)) {
      starAt += 1;
      at = starAt;
      place = starPlace + 1;
    } else return -1;
  }
}

/** Whether the word goes on both before and after a place. */
export function goesOn(text: FoldedText, at: number): boolean {
  return isWordAt(text, at - 1) && isWordAt(text, at);
}

function isWordAt({ points }: FoldedText, at: number): boolean {
  return at >= 0 && at < points.length && isWordPoint(points[at]!);
}

function isLetterAt(text: FoldedText, at: number): boolean {
  return at >= 0 && at < text.points.length && (isWordPoint(text.points[at]!) || isUnspaced(text.points[at]!));
}
