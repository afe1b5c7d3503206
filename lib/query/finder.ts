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

const NOTHING: Occurrences = new Map();

/** Finds every term of every topic in one pass over each field of a post. */
export class Finder {
  readonly alphabet: Alphabet;
  private readonly automaton: Automaton;
  private readonly scanner: Scanner;
  private readonly patterns: readonly Pattern[];
  private readonly owners: readonly number[];
  private readonly lengths: readonly number[];
  private readonly readsLinks: boolean;

  private found = new Map<number, Occurrence[]>();
  private post: Post | null = null;
  private field: HitField = 'text';
  /** The field's text, once something was found in it. */
  private text: string | null = null;

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
    this.readsLinks = this.patterns.some(({ checks }) => (checks & (HOST | HANDLE | PROFILE)) !== 0);
  }

  /** Valid until the next call. */
  find(post: Post): Occurrences {
    if (this.found.size > 0) this.found = new Map();
    this.post = post;
    this.read('text', post.text);
    if (post.title !== null) this.read('title', post.title);
    if (post.quoted !== null) this.read('quoted', post.quoted.text);
    this.readAuthor(post.author);
    if (this.readsLinks && post.links.length > 0) this.readLinks(post.links);
    return this.found.size > 0 ? this.found : NOTHING;
  }

  private read(field: HitField, text: string): void {
    this.begin(field);
    this.scanner.scan(text);
  }

  /** The parts of `fieldText`; to join them for every post would take as long as to read them. */
  private readAuthor({ name, handle }: Post['author']): void {
    this.begin('author');
    if (name !== null) this.scanner.scan(name);
    this.scanner.scan(name === null ? '@' : ' @');
    this.scanner.scan(handle);
  }

  private readLinks(links: readonly string[]): void {
    this.begin('link');
    for (const link of links) {
      this.scanner.scan(link);
      this.scanner.scan('\n');
    }
  }

  private begin(field: HitField): void {
    this.field = field;
    this.text = null;
    this.scanner.begin();
  }

  private report(state: number, end: number, inside: boolean): boolean {
    const { automaton } = this;
    const text = (this.text ??= fieldText(this.post!, this.field));
    const goesOn = inside || wordGoesOn(text, end);
    for (let at = state; at !== 0; at = automaton.report[automaton.fail[at]!]!) {
      for (let index = automaton.outStart[at]!; index < automaton.outStart[at + 1]!; index += 1) {
        const number = automaton.out[index]!;
        const pattern = this.patterns[number]!;
        if (!goesOn || (pattern.checks & WHOLE) === 0) this.place(number, pattern, text, end);
      }
    }
    return false;
  }

  private place(number: number, pattern: Pattern, text: string, at: number): void {
    const { field } = this;
    const handleAt = field === 'author' ? text.length - this.post!.author.handle.length - 1 : -1;
    const start = this.startOf(text, at, this.lengths[number]!);
    const end = (pattern.checks & GOES_ON) === 0 ? endOfMarks(text, at) : endOfWord(text, at);
    if (!holds(pattern, { text, field, start, end, handleAt })) return;
    const atom = this.owners[number]!;
    const places = this.found.get(atom);
    if (places === undefined) this.found.set(atom, [{ field, start, end }]);
    else places.push({ field, start, end });
  }

  /** Goes back over as many folded characters as the pattern has; a run of white space is one, what is ignored none. */
  private startOf(text: string, end: number, length: number): number {
    const { table } = this.alphabet;
    let at = end;
    let after = -1;
    for (let left = length; left > 0 && at > 0; ) {
      at -= 1;
      const unit = text.charCodeAt(at);
      if (unit >= 0xdc00 && unit <= 0xdfff && at > 0 && text.codePointAt(at - 1)! > 0xffff) at -= 1;
      const entry = table[text.charCodeAt(at)]!;
      const letters = entry < CLOSER_LOOK ? null : this.alphabet.look(text, at);
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
