import type { Hit } from '../model/hit.ts';
import { textData } from '../sites/dom.ts';

/** A piece of a text node. */
export interface Located {
  node: Text;
  start: number;
  end: number;
}

/**
 * Where hits in `text` stand in the text nodes that it was made from. The text was trimmed, its white space folded and
 * its letters composed, so both sides are walked together: white space is passed over, and what the nodes do not hold
 * (an emoji drawn as a picture) is passed over in the text. A hit across nodes gives a piece for each.
 */
export function locateHits(text: string, nodes: readonly Text[], hits: readonly Hit[]): Located[] {
  const spans = hits.filter(({ field }) => field === 'text').sort((a, b) => a.start - b.start);
  if (spans.length === 0) return [];
  const located: Located[] = [];
  let cursor = 0;
  for (const node of nodes) {
    const aligned = align(text, cursor, textData(node));
    if (aligned === null) continue;
    cursor = aligned.end;
    for (const { start, end } of spans) {
      if (end <= aligned.start || start >= aligned.end) continue;
      const from = aligned.offsets.findIndex((offset) => offset >= start && offset < end);
      const to = aligned.offsets.findLastIndex((offset) => offset >= start && offset < end);
      if (from !== -1) located.push({ node, start: from, end: to + 1 });
    }
  }
  return located;
}

interface Alignment {
  /** The part of the text that the node covers. */
  start: number;
  end: number;
  /** For each unit of the node, the unit of the text it became; -1 = white space or nothing. */
  offsets: readonly number[];
}

function align(text: string, cursor: number, data: string): Alignment | null {
  const first = firstSolid(data, 0);
  if (first === data.length) return null;
  for (let start = firstSolid(text, cursor); start < text.length; start = firstSolid(text, start + 1)) {
    const offsets = follow(text, start, data);
    if (offsets !== null) return { start, end: Math.max(...lastOf(offsets)) + 1, offsets };
    // Only pictures and left-out words stand between two nodes: look no further than they can be long.
    if (start - cursor > 400) return null;
  }
  return null;
}

function follow(text: string, start: number, data: string): number[] | null {
  const offsets = Array.from({ length: data.length }, () => -1);
  let at = start;
  for (let unit = 0; unit < data.length; unit += 1) {
    if (isSpace(data.charCodeAt(unit))) continue;
    at = firstSolid(text, at);
    if (at >= text.length) return reachedLimit(text, offsets) ? offsets : null;
    if (data[unit] === text[at]) {
      offsets[unit] = at;
      at += 1;
      continue;
    }
    const composed = composedLength(data, unit, text[at] ?? '');
    if (composed === 0) return null;
    offsets.fill(at, unit, unit + composed);
    unit += composed - 1;
    at += 1;
  }
  return offsets;
}

/** How many units of `data` make the one composed letter that the text holds ("e" + accent → "é"); 0 = they do not. */
function composedLength(data: string, unit: number, letter: string): number {
  for (let length = 2; length <= 4; length += 1) if (data.slice(unit, unit + length).normalize('NFC') === letter) return length;
  return 0;
}

/** A text cut at its limit ends before its last node does. */
function reachedLimit(text: string, offsets: readonly number[]): boolean {
  return text.length > 0 && offsets.some((offset) => offset === text.length - 1);
}

function lastOf(offsets: readonly number[]): number[] {
  const last = offsets.findLast((offset) => offset >= 0);
  return last === undefined ? [0] : [last];
}

function firstSolid(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0xfeff || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029;
}
