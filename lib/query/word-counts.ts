import { fieldText } from '../model/hit.ts';
import type { HitField } from '../model/hit.ts';
import type { Post } from '../model/post.ts';
import { isIgnored, isUnspaced, isWordPoint } from './fold.ts';

/** Half words: in scripts without spaces a word is taken to have two letters. */
export const HALVES = 2;

/** How many words begin before each place of a post's fields; counted where a NEAR asks. */
export class WordCounts {
  private post: Post | null = null;
  private readonly fields = new Map<HitField, Int32Array>();

  begin(post: Post): void {
    this.post = post;
    if (this.fields.size > 0) this.fields.clear();
  }

  /** In half words, between two places of a field. */
  between(field: HitField, from: number, to: number): number {
    let counts = this.fields.get(field);
    if (counts === undefined) this.fields.set(field, (counts = countsOf(fieldText(this.post!, field))));
    return counts[to]! - counts[from]!;
  }
}

/** An apostrophe between letters does not part a word, nor does what is ignored. */
function countsOf(text: string): Int32Array {
  const counts = new Int32Array(text.length + 1);
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at)!;
    const end = at + (point > 0xffff ? 2 : 1);
    if (isWordPoint(point)) {
      if (!inWord) count += HALVES;
      inWord = true;
    } else if (isUnspaced(point)) {
      count += 1;
      inWord = false;
    } else if (!isIgnored(point) && !(isApostrophe(point) && isWordPoint(text.codePointAt(end) ?? 0))) inWord = false;
    while (at < end) counts[++at] = count;
  }
  return counts;
}

function isApostrophe(point: number): boolean {
  return point === 0x27 || point === 0x2019;
}
