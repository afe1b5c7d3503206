import { foldPoint, foldText, isSpace } from './fold.ts';
import type { Folding } from './fold.ts';

/** A text folded, with the way back: made only where a term asks for more than the automaton knows. */
export class FoldedText {
  /** Folded characters; white space is 0x20, one for each. */
  readonly points: number[] = [];
  /** Where the original character of each begins and ends, with its marks. */
  readonly from: number[] = [];
  readonly to: number[] = [];

  constructor(text: string, folding: Folding) {
    for (let at = 0; at < text.length; ) {
      const point = text.codePointAt(at)!;
      let end = at + (point > 0xffff ? 2 : 1);
      while (isMark(text.charCodeAt(end))) end += 1;
      const folded = folding === 'plain' || isSpace(point) || (point < 0x80 && end === at + 1) ? foldPoint(point, folding) : foldText(text.slice(at, end), folding);
      for (const char of folded) {
        this.points.push(char.codePointAt(0)!);
        this.from.push(at);
        this.to.push(end);
      }
      at = end;
    }
  }

  /** Place of the first folded character that begins at `offset` or after it. */
  placeOf(offset: number): number {
    let low = 0;
    let high = this.from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.from[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isMark(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}
