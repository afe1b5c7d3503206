import { fieldText } from '../model/hit.ts';
import type { HitField } from '../model/hit.ts';
import type { Post } from '../model/post.ts';
import { Alphabet, CLOSER_LOOK, IGNORED, SPACE } from './alphabet.ts';
import { buildAutomaton } from './automaton.ts';
import type { Automaton, Letters } from './automaton.ts';
import type { Folding } from './fold.ts';
import { FoldedText } from './folded-text.ts';
import { endOfGlob, endOfWordAt, goesOn, isAnywhere, startOfGlob } from './glob.ts';
import { holds, wordGoesOn } from './hit-checks.ts';
import { Scanner } from './scanner.ts';
import { GOES_ON, isForLinks, WHOLE } from './term-patterns.ts';
import type { Glob, Pattern } from './term-patterns.ts';

export interface Occurrence {
  field: HitField;
  start: number;
  end: number;
}

/** Where each term was found, by its number. */
export type Occurrences = ReadonlyMap<number, readonly Occurrence[]>;

const NOTHING: Occurrences = new Map();

/** An automaton, and which of the finder's patterns are its own. */
interface Search {
  automaton: Automaton;
  scanner: Scanner;
  /** Number of its first pattern. */
  first: number;
}

/** Finds every term of every topic in one pass over each field of a post; in two where a term begins with a wildcard. */
export class Finder {
  readonly alphabet: Alphabet;
  private readonly searches: readonly Search[];
  private readonly patterns: readonly Pattern[];
  private readonly owners: readonly number[];
  private readonly lengths: readonly number[];
  private readonly readsLinks: boolean;

  private found = new Map<number, Occurrence[]>();
  private post: Post | null = null;
  private field: HitField = 'text';
  /** The field's text, once something was found in it; folded, once a term with wildcards asked for it. */
  private text: string | null = null;
  private readonly folded = new Map<Folding, FoldedText>();
  /** By pattern: up to where the field's words have been tried. */
  private readonly tried = new Map<number, number>();

  /** `terms`: the patterns of each term; a term's place in the list is its number. */
  constructor(terms: readonly (readonly Pattern[])[]) {
    const owned = terms.flatMap((patterns, atom) => patterns.map((pattern) => ({ pattern, atom })));
    const isInner = ({ pattern }: { pattern: Pattern }) => pattern.glob !== null && pattern.glob.lead !== '';
    const inner = owned.filter(isInner);
    const ordered = inner.length === 0 ? owned : [...owned.filter((one) => !isInner(one)), ...inner];
    this.patterns = ordered.map(({ pattern }) => pattern);
    this.owners = ordered.map(({ atom }) => atom);
    this.alphabet = new Alphabet(this.patterns.map(({ folded }) => folded));
    const spelled = this.patterns.map(({ folded }) => this.alphabet.spell(folded));
    this.lengths = spelled.map(({ length }) => length);
    const bounded = owned.length - inner.length;
    const sigils = [this.alphabet.classOf(0x40), this.alphabet.classOf(0x23)].filter((letter) => letter > SPACE);
    this.searches = [
      this.search(spelled.slice(0, bounded), 0, { isWord: this.alphabet.isWord, sigils }),
      ...(inner.length === 0 ? [] : [this.search(spelled.slice(bounded), bounded, { isWord: new Uint8Array(this.alphabet.size), sigils: [] })]),
    ];
    this.readsLinks = this.patterns.some(isForLinks);
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

  private search(spelled: readonly (readonly number[])[], first: number, letters: Letters): Search {
    const automaton = buildAutomaton(spelled, letters);
    const scanner: Scanner = new Scanner(automaton, this.alphabet, (state, end, inside) => this.report(automaton, first, state, end, inside));
    return { automaton, scanner, first };
  }

  private read(field: HitField, text: string): void {
    this.begin(field);
    for (const { scanner } of this.searches) {
      scanner.begin();
      scanner.scan(text);
    }
  }

  /** The parts of `fieldText`; to join them for every post would take as long as to read them. */
  private readAuthor({ name, handle }: Post['author']): void {
    this.begin('author');
    for (const { scanner } of this.searches) {
      scanner.begin();
      if (name !== null) scanner.scan(name);
      scanner.scan(name === null ? '@' : ' @');
      scanner.scan(handle);
    }
  }

  private readLinks(links: readonly string[]): void {
    this.begin('link');
    for (const { scanner } of this.searches) {
      scanner.begin();
      for (const link of links) {
        scanner.scan(link);
        scanner.scan('\n');
      }
    }
  }

  private begin(field: HitField): void {
    this.field = field;
    this.text = null;
    if (this.folded.size > 0) this.folded.clear();
    if (this.tried.size > 0) this.tried.clear();
  }

  private report(automaton: Automaton, first: number, state: number, end: number, inside: boolean): boolean {
    const text = (this.text ??= fieldText(this.post!, this.field));
    const onward = inside || wordGoesOn(text, end);
    for (let at = state; at !== 0; at = automaton.report[automaton.fail[at]!]!) {
      for (let index = automaton.outStart[at]!; index < automaton.outStart[at + 1]!; index += 1) {
        const number = first + automaton.out[index]!;
        const pattern = this.patterns[number]!;
        if (onward && (pattern.checks & WHOLE) !== 0) continue;
        const start = this.startOf(text, end, this.lengths[number]!);
        if (pattern.glob !== null) this.placeGlob(number, pattern.glob, text, start);
        else this.place(number, text, start, (pattern.checks & GOES_ON) === 0 ? endOfMarks(text, end) : endOfWord(text, end));
      }
    }
    return false;
  }

  private place(number: number, text: string, start: number, end: number): void {
    const { field } = this;
    const handleAt = field === 'author' ? text.length - this.post!.author.handle.length - 1 : -1;
    if (!holds(this.patterns[number]!, { text, field, start, end, handleAt })) return;
    const atom = this.owners[number]!;
    const places = this.found.get(atom);
    if (places === undefined) this.found.set(atom, [{ field, start, end }]);
    else places.push({ field, start, end });
  }

  /** The first literal of a term with wildcards begins at `at`: whether all of it is there. */
  private placeGlob(number: number, { points, folding, lead }: Glob, text: string, at: number): void {
    if (at < (this.tried.get(number) ?? 0)) return;
    let folded = this.folded.get(folding);
    if (folded === undefined) this.folded.set(folding, (folded = new FoldedText(text, folding)));
    const literal = folded.placeOf(at);
    if (isAnywhere(lead)) this.tried.set(number, folded.to[endOfWordAt(folded, literal) - 1] ?? 0);
    const start = startOfGlob(folded, literal, lead);
    if (start < 0 || (lead !== '' && goesOn(folded, start))) return;
    const end = endOfGlob(folded, start, points);
    if (end > start) this.place(number, text, folded.from[start]!, folded.to[end - 1]!);
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
