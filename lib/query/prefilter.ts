import type { Alphabet } from './alphabet.ts';
import { Automaton } from './automaton.ts';
import { Scanner } from './scanner.ts';

/** Looks for any of many strings in raw text, wherever they stand: boundaries are not known there. */
export class Prefilter {
  private readonly scanner: Scanner;
  private readonly composed: boolean;
  private hit = false;

  /** `factors`: spelled in the alphabet and sorted, none empty. `composed`: some have letters that raw text may have in parts. */
  constructor(factors: readonly string[], composed: boolean, alphabet: Alphabet) {
    const automaton = new Automaton(factors, { isWord: new Uint8Array(alphabet.size), sigils: [] });
    this.scanner = new Scanner(automaton, alphabet, () => (this.hit = true));
    this.composed = composed;
  }

  finds(raw: string): boolean {
    if (this.has(raw)) return true;
    if (!this.composed || !MAY_COMPOSE.test(raw)) return false;
    // A post's text is composed (NFC), raw text need not be: が may be か and a mark.
    const composed = raw.normalize('NFC');
    return composed !== raw && this.has(composed);
  }

  private has(text: string): boolean {
    this.hit = false;
    this.scanner.begin();
    this.scanner.scan(text);
    return this.hit;
  }
}

/** Below are no marks: composing changes nothing. */
const MAY_COMPOSE = /[\u0300-\uffff]/;
