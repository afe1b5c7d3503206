import { CLOSER_LOOK, IGNORED } from './alphabet.ts';
import type { Alphabet } from './alphabet.ts';
import { ROOT, ROW, step } from './automaton.ts';
import type { Automaton } from './automaton.ts';

/**
 * Told of every place where a state reports: patterns end before `end`, an offset into the text. `inside`: the last
 * character folds to several and the pattern ends amid them. Return true to stop.
 */
export type Found = (state: number, end: number, inside: boolean) => boolean;

/** Reads texts through an automaton. */
export class Scanner {
  private readonly automaton: Automaton;
  private readonly alphabet: Alphabet;
  private readonly found: Found;
  private state = ROOT;
  private stopped = false;

  constructor(automaton: Automaton, alphabet: Alphabet, found: Found) {
    this.automaton = automaton;
    this.alphabet = alphabet;
    this.found = found;
  }

  /** One pass over the text. The loop is as short as it is because all that is rare happens in another function. */
  scan(text: string): void {
    const { next } = this.automaton;
    const { table } = this.alphabet;
    const limit = this.automaton.dense << 6;
    let value = ROOT;
    for (let at = 0; at < text.length; at += 1) {
      const letter = table[text.charCodeAt(at)]!;
      if (letter < ROW) {
        value = next[value | letter]!;
        // Neither a report (negative, so huge here) nor a deep state.
        if (value >>> 0 < limit) continue;
        at = this.slowly(text, at, value, true);
      } else at = this.slowly(text, at, value, false);
      value = this.state << 6;
    }
  }

  /** Goes on from `from` until the state has a row again; returns the index of the last unit read. */
  private slowly(text: string, from: number, value: number, hasRead: boolean): number {
    const { dense, report } = this.automaton;
    this.state = (value & 0x7fff_ffff) >> 6;
    this.stopped = hasRead && value < 0 && this.found(report[this.state]!, from + 1, false);
    let at = hasRead ? from + 1 : this.read(text, from);
    while (this.state >= dense && at < text.length && !this.stopped) at = this.read(text, at);
    return this.stopped ? text.length : at - 1;
  }

  /** Reads the character at `at`; returns where the next one begins. */
  private read(text: string, at: number): number {
    const entry = this.alphabet.table[text.charCodeAt(at)]!;
    if (entry < CLOSER_LOOK) {
      this.take(entry, at + 1, false);
      return at + 1;
    }
    const letters = this.alphabet.look(text, at);
    const end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
    for (const [index, letter] of letters.entries()) this.take(letter, end, index < letters.length - 1);
    return end;
  }

  private take(letter: number, end: number, inside: boolean): void {
    if (letter === IGNORED || this.stopped) return;
    this.state = step(this.automaton, this.state, letter);
    const report = this.automaton.report[this.state]!;
    if (report !== 0) this.stopped = this.found(report, end, inside);
  }
}
