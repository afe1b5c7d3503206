import { foldPoint, isIgnored, isWordPoint } from './fold.ts';

/** Classes that are no letter of a term. */
export const OTHER_WORD = 0;
export const OTHER_FREE = 1;
export const IGNORED = 2;
export const SPACE = 3;
export const FIRST_LETTER = 4;

/** Classes below this have a place of their own in the rows of an automaton. */
export const ROW_CLASSES = 63;

/** Entries of `table` from here on stand for no class: the unit needs a closer look. */
export const CLOSER_LOOK = 0xfffd;
const SURROGATE = 0xfffd;
const EXPANDS = 0xfffe;
const UNKNOWN = 0xffff;

/** Blocks of emoji without a letter, by the first half of their surrogate pairs: the commonest characters beyond 0xffff. */
const EMOJI_BLOCKS = [
  { unit: 0xd83d, point: 0x1f400 },
  { unit: 0xd83e, point: 0x1f800 },
];

/**
 * The letters of all terms, numbered; every other character is one of four classes. `table` maps a UTF-16 unit to the
 * class of its folded form. It is filled as characters are met: testing all 65,536 would cost a page 25 ms.
 */
export class Alphabet {
  readonly table = new Uint16Array(0x10000).fill(UNKNOWN);
  /** The same for the rows of an automaton: ROW_CLASSES stands for all that needs a closer look. */
  readonly rows = new Uint8Array(0x10000).fill(ROW_CLASSES);
  /** By class: 1 where the letter keeps a word going. */
  readonly isWord: Uint8Array;
  readonly size: number;
  private readonly classes = new Map<number, number>();
  private readonly expansions = new Map<number, readonly number[]>();
  private readonly astral = new Map<number, readonly number[]>();

  /** `letters`: of all patterns, folded, in the order of their classes. */
  constructor(letters: string) {
    const points = Array.from(letters, (letter) => letter.codePointAt(0)!);
    this.size = FIRST_LETTER + points.length;
    this.isWord = new Uint8Array(this.size);
    this.isWord[OTHER_WORD] = 1;
    this.classes.set(0x20, SPACE);
    for (const [index, point] of points.entries()) {
      this.classes.set(point, FIRST_LETTER + index);
      this.isWord[FIRST_LETTER + index] = isWordPoint(point) ? 1 : 0;
    }
    for (const block of EMOJI_BLOCKS) if (!points.some((point) => point >> 10 === block.point >> 10)) this.passOver(block.unit);
  }

  /** Class of a folded character. */
  classOf(point: number): number {
    return this.classes.get(point) ?? (isIgnored(point) ? IGNORED : isWordPoint(point) ? OTHER_WORD : OTHER_FREE);
  }

  /** Classes of the character of `text` at `at`, where the table asks for a closer look; fills the table. */
  look(text: string, at: number): readonly number[] {
    const unit = text.charCodeAt(at);
    const entry = this.table[unit]!;
    if (entry < CLOSER_LOOK) return [entry];
    if (entry === EXPANDS) return this.expansions.get(unit)!;
    const point = text.codePointAt(at)!;
    if (point > 0xffff) {
      this.table[unit] = SURROGATE;
      return this.remember(this.astral, point);
    }
    if (point >= 0xd800 && point <= 0xdbff) return [OTHER_FREE];
    const classes = this.remember(this.expansions, point);
    this.table[unit] = classes.length === 1 ? classes[0]! : EXPANDS;
    this.rows[unit] = Math.min(this.table[unit]!, ROW_CLASSES);
    return classes;
  }

  /** No term has a character of this block: both halves of its surrogate pairs may be read as signs. */
  private passOver(high: number): void {
    this.table[high] = this.rows[high] = OTHER_FREE;
    this.table.fill(OTHER_FREE, 0xdc00, 0xe000);
    this.rows.fill(OTHER_FREE, 0xdc00, 0xe000);
  }

  private remember(known: Map<number, readonly number[]>, point: number): readonly number[] {
    let classes = known.get(point);
    if (classes === undefined) {
      const folded = foldPoint(point);
      classes = folded === '' ? [IGNORED] : Array.from(folded, (char) => this.classOf(char.codePointAt(0)!));
      known.set(point, classes);
    }
    return classes;
  }
}
