import { IGNORED, ROW_CLASSES, SPACE } from './alphabet.ts';
import { CLASS_OFFSET } from './letters.ts';

/** Between words: a term may begin here. */
export const ROOT = 0;
/** Inside a word that no term begins with: only signs and unspaced letters may begin a term. */
const IN_WORD = 1;
const FIRST_NODE = 2;

const ROW = 64;
/** Set on an entry of a row whose state reports a pattern. All entries fit into 30 bits: larger numbers are objects in Chromium. */
export const REPORTS = 0x2000_0000;
/** An entry that is not known yet, and the last one of every row, for characters that have no place in it. */
export const RARE = 0x3fff_ffff;
/** Rows cost 256 bytes each. A text that visits more states than this makes the automaton forget what it knows. */
const MOST_STATES = 6_144;
/** Rows made at a time. */
const MORE_ROWS = 512;

/** What the automaton has to know of the letters. */
export interface Letters {
  /** By class: 1 where the letter keeps a word going. */
  isWord: Uint8Array;
  /** Classes of `@` and `#`, which begin no term right after a word's letter; none where no term has them. */
  sigils: readonly number[];
}

/**
 * An Aho–Corasick automaton over classes of characters. It knows word boundaries: after a word's letter that fits no term it
 * rests in IN_WORD until the word ends, so most text is read in two states. Runs of white space are one space.
 *
 * It is built by the texts it reads: a state is a stretch of the sorted patterns that begin alike, made when a text first
 * leads to it, with a row of the states after it that is filled likewise. Ten thousand patterns cost nothing at the start.
 */
export class Automaton {
  /** `state << 6 | class` → `state << 6`, with REPORTS where that state does; RARE: ask `follow`. */
  next = new Int32Array(MORE_ROWS * ROW);
  /** By state: the longest other state that the text also is in; state to report patterns of, 0 = none. */
  readonly fail: number[] = [];
  readonly report: number[] = [];
  /** The patterns that begin with a state's letters: from `low` to before `high`; those up to before `out` end there. */
  readonly low: number[] = [];
  readonly out: number[] = [];
  private readonly high: number[] = [];
  private readonly depth: number[] = [];
  private readonly letter: number[] = [];
  private readonly children = new Map<number, number>();
  private readonly patterns: readonly string[];
  private readonly letters: Letters;

  /** `patterns`: spelled in classes, sorted, never empty. */
  constructor(patterns: readonly string[], letters: Letters) {
    this.patterns = patterns;
    this.letters = letters;
    this.forget();
  }

  /** The state after `from` reads a letter of class `letter`; the row remembers it. */
  follow(from: number, letter: number): number {
    const state = this.fail.length < MOST_STATES ? from : this.anew(from);
    const then = this.step(state, letter);
    if (letter < ROW_CLASSES) this.next[(state << 6) | letter] = (then << 6) | (this.report[then] === 0 ? 0 : REPORTS);
    return then;
  }

  private step(from: number, letter: number): number {
    let state = from;
    if (letter === SPACE && this.letter[state] === SPACE) return state;
    for (;;) {
      if (state !== IN_WORD) {
        const target = this.child(state, letter);
        if (target !== 0) return target;
      }
      if (state <= IN_WORD) return this.outside(state, letter);
      state = this.fail[state]!;
    }
  }

  private outside(state: number, letter: number): number {
    if (this.letters.isWord[letter] === 1) return IN_WORD;
    return state === IN_WORD && !this.letters.sigils.includes(letter) ? this.child(ROOT, letter) : ROOT;
  }

  /** The state of one letter more; 0 = no pattern goes on so. */
  private child(state: number, letter: number): number {
    const key = state * 0x10000 + letter;
    let child = this.children.get(key);
    if (child === undefined) {
      const depth = this.depth[state]!;
      const low = this.lowest(state, depth, letter);
      const high = this.lowest(state, depth, letter + 1);
      if (low === high) return 0;
      child = this.made(state, letter, low, high);
      this.children.set(key, child);
    }
    return child;
  }

  /** The first pattern of a state whose letter at `depth` is not below `letter`. */
  private lowest(state: number, depth: number, letter: number): number {
    let low = this.low[state]!;
    let high = this.high[state]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      // A pattern that ends here comes first: its code is not a number.
      if (this.patterns[middle]!.charCodeAt(depth) - CLASS_OFFSET >= letter) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private made(parent: number, letter: number, low: number, high: number): number {
    // Before the state itself, for this may make others.
    const short = this.letters.isWord[letter] === 1 ? IN_WORD : ROOT;
    const fail = parent === ROOT ? short : this.step(this.fail[parent]!, letter);
    return this.add(low, high, this.depth[parent]! + 1, letter, fail);
  }

  private add(low: number, high: number, depth: number, letter: number, fail: number): number {
    let out = low;
    while (out < high && this.patterns[out]!.length === depth) out += 1;
    const state = this.fail.push(fail) - 1;
    this.low.push(low);
    this.high.push(high);
    this.out.push(out);
    this.depth.push(depth);
    this.letter.push(letter);
    this.report.push(out > low ? state : (this.report[fail] ?? 0));
    const row = state << 6;
    if (row === this.next.length) {
      const { next } = this;
      this.next = new Int32Array(next.length + MORE_ROWS * ROW);
      this.next.set(next);
    }
    this.next.fill(RARE, row, row + ROW);
    // What is ignored changes nothing, so a pattern is not reported again.
    this.next[row | IGNORED] = row;
    return state;
  }

  /** The same state, and no other that a text led to. */
  private anew(state: number): number {
    const path = state < FIRST_NODE ? '' : this.patterns[this.low[state]!]!.slice(0, this.depth[state]);
    this.forget();
    let again = state < FIRST_NODE ? state : ROOT;
    for (let at = 0; at < path.length; at += 1) again = this.child(again, path.charCodeAt(at) - CLASS_OFFSET);
    return again;
  }

  private forget(): void {
    for (const list of [this.fail, this.report, this.low, this.high, this.out, this.depth, this.letter]) list.length = 0;
    this.children.clear();
    this.add(0, this.patterns.length, 0, -1, ROOT);
    this.add(0, 0, 0, -1, ROOT);
  }
}
