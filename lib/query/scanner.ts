import { CLOSER_LOOK, IGNORED } from './alphabet.ts';
import type { Alphabet } from './alphabet.ts';
import { RARE, REPORTS, ROOT } from './automaton.ts';
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
  /** The entry of `next` that made `run` stop. */
  private rare = 0;
  private stopped = false;
  /** Length of the parts before this one. */
  private base = 0;

  constructor(automaton: Automaton, alphabet: Alphabet, found: Found) {
    this.automaton = automaton;
    this.alphabet = alphabet;
    this.found = found;
  }

  /** Before the first part of a text. */
  begin(): void {
    this.stopped = false;
    this.state = ROOT;
    this.base = 0;
  }

  /** One pass over the next part of a text: parts are read as if they were one string, without making it. */
  scan(part: string): void {
    let at = 0;
    while (!this.stopped && (at = this.run(part, at)) < part.length) at = this.look(part, at);
    this.base += part.length;
  }

  /**
   * Reads on from `from` as long as nothing is rare; returns where it is, or the part's length. No call stands in this loop:
   * with one it takes several times as long.
   */
  private run(text: string, from: number): number {
    const { next } = this.automaton;
    const { rows } = this.alphabet;
    const { length } = text;
    let value = this.state << 6;
    let at = from;
    for (; at < length; at += 1) {
      const then = next[value | rows[text.charCodeAt(at)]!]!;
      if (then >= REPORTS) {
        this.rare = then;
        break;
      }
      value = then;
    }
    this.state = value >> 6;
    return at;
  }

  /** What was rare at `from`: a report, or a step that no row knows. Returns where to go on. */
  private look(text: string, from: number): number {
    const { rare } = this;
    if (rare === RARE) return this.read(text, from);
    this.state = (rare & ~REPORTS) >> 6;
    this.stopped = this.found(this.automaton.report[this.state]!, this.base + from + 1, false);
    return from + 1;
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
    for (let index = 0; index < letters.length; index += 1) this.take(letters[index]!, end, index < letters.length - 1);
    return end;
  }

  private take(letter: number, end: number, inside: boolean): void {
    if (letter === IGNORED || this.stopped) return;
    this.state = this.automaton.follow(this.state, letter);
    const report = this.automaton.report[this.state]!;
    if (report !== 0) this.stopped = this.found(report, this.base + end, inside);
  }
}
