import { fieldText } from '../model/hit.ts';
import type { HitField } from '../model/hit.ts';
import type { Post } from '../model/post.ts';
import { Alphabet, CLOSER_LOOK, IGNORED, SPACE } from './alphabet.ts';
import { buildAutomaton } from './automaton.ts';
import type { Automaton } from './automaton.ts';
import { holds, wordGoesOn } from './hit-checks.ts';
import { Scanner } from './scanner.ts';
import { GOES_ON, HANDLE, HOST, PROFILE, WHOLE } from './term-patterns.ts';
import type { Pattern } from './term-patterns.ts';

export interface Occurrence {
  field: HitField;
  start: number;
  end: number;
}

/** Where each term was found, by its number. */
export type Occurrences = ReadonlyMap<number, readonly Occurrence[]>;

const READ_FIELDS: readonly HitField[] = ['text', 'title', 'quoted', 'author'];
const NOTHING: Occurrences = new Map();

/** Finds every term of every topic in one pass over each field of a post. */
export class Finder {
  private readonly alphabet: Alphabet;
  private readonly automaton: Automaton;
  private readonly scanner: Scanner;
  private readonly patterns: readonly Pattern[];
  private readonly owners: readonly number[];
  private readonly lengths: readonly number[];
  private readonly fields: readonly HitField[];

  private found = new Map<number, Occurrence[]>();
  private text = '';
  private field: HitField = 'text';
  private handleAt = -1;

  /** `terms`: the patterns of each term; a term's place in the list is its number. */
  constructor(terms: readonly (readonly Pattern[])[]) {
    this.patterns = terms.flat();
    this.owners = terms.flatMap((patterns, atom) => patterns.map(() => atom));
    this.alphabet = new Alphabet(this.patterns.map(({ folded }) => folded));
    const spelled = this.patterns.map(({ folded }) => this.alphabet.spell(folded));
    this.lengths = spelled.map(({ length }) => length);
    this.automaton = buildAutomaton(spelled, {
      isWord: this.alphabet.isWord,
      sigils: [this.alphabet.classOf(0x40), this.alphabet.classOf(0x23)].filter((letter) => letter > SPACE),
    });
    this.scanner = new Scanner(this.automaton, this.alphabet, (state, end, inside) => this.report(state, end, inside));
    const readsLinks = this.patterns.some(({ checks }) => (checks & (HOST | HANDLE | PROFILE)) !== 0);
    this.fields = readsLinks ? [...READ_FIELDS, 'link'] : READ_FIELDS;
  }

  /** Valid until the next call. */
  find(post: Post): Occurrences {
    if (this.found.size > 0) this.found = new Map();
    for (const field of this.fields) this.read(field, fieldText(post, field), post);
    return this.found.size > 0 ? this.found : NOTHING;
  }

  private read(field: HitField, text: string, post: Post): void {
    if (text === '') return;
    this.text = text;
    this.field = field;
    this.handleAt = field === 'author' ? text.length - post.author.handle.length - 1 : -1;
    this.scanner.scan(text);
  }

  private report(state: number, end: number, inside: boolean): boolean {
    const { automaton, text } = this;
    const goesOn = inside || wordGoesOn(text, end);
    for (let at = state; at !== 0; at = automaton.report[automaton.fail[at]!]!) {
      for (let index = automaton.outStart[at]!; index < automaton.outStart[at + 1]!; index += 1) {
        const number = automaton.out[index]!;
        const pattern = this.patterns[number]!;
        if (!goesOn || (pattern.checks & WHOLE) === 0) this.place(number, pattern, end);
      }
    }
    return false;
  }

  private place(number: number, pattern: Pattern, at: number): void {
    const { text, field, handleAt } = this;
    const start = this.startOf(at, this.lengths[number]!);
    const end = (pattern.checks & GOES_ON) === 0 ? endOfMarks(text, at) : endOfWord(text, at);
    if (!holds(pattern, { text, field, start, end, handleAt })) return;
    const atom = this.owners[number]!;
    const places = this.found.get(atom);
    if (places === undefined) this.found.set(atom, [{ field, start, end }]);
    else places.push({ field, start, end });
  }

  /** Goes back over as many folded characters as the pattern has; a run of white space is one, what is ignored none. */
  private startOf(end: number, length: number): number {
    const { table } = this.alphabet;
    let at = end;
    let after = -1;
    for (let left = length; left > 0 && at > 0; ) {
      at -= 1;
      const unit = this.text.charCodeAt(at);
      if (unit >= 0xdc00 && unit <= 0xdfff && at > 0 && this.text.codePointAt(at - 1)! > 0xffff) at -= 1;
      const entry = table[this.text.charCodeAt(at)]!;
      const letters = entry < CLOSER_LOOK ? null : this.alphabet.look(this.text, at);
      const letter = letters?.[0] ?? entry;
      if (letter === IGNORED) continue;
      if (letter !== SPACE || after !== SPACE) left -= letters?.length ?? 1;
      after = letter;
    }
    return at;
  }
}

/** Accents and emoji selectors belong to the character before them. */
function endOfMarks(text: string, from: number): number {
  for (let at = from; ; ) {
    const point = text.codePointAt(at) ?? 0;
    const isMark = (point >= 0x300 && point <= 0x36f) || point === 0xfe0e || point === 0xfe0f || point === 0x20e3 || (point >= 0xe0020 && point <= 0xe007f);
    if (!isMark) return at;
    at += point > 0xffff ? 2 : 1;
  }
}

function endOfWord(text: string, from: number): number {
  let end = endOfMarks(text, from);
  while (end < text.length && wordGoesOn(text, end)) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return end;
}
