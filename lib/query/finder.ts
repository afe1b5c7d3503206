import { fieldText } from '../model/hit.ts';
import type { HitField } from '../model/hit.ts';
import type { Post } from '../model/post.ts';
import { CLOSER_LOOK, IGNORED, SPACE } from './alphabet.ts';
import type { Alphabet } from './alphabet.ts';
import { Automaton } from './automaton.ts';
import type { Letters } from './automaton.ts';
import { GOES_ON, WHOLE } from './checks.ts';
import type { Glob } from './checks.ts';
import type { Folding } from './fold.ts';
import { FoldedText } from './folded-text.ts';
import { endOfGlob, endOfWordAt, goesOn, isAnywhere, startOfGlob } from './glob.ts';
import { holds, wordGoesOn } from './hit-checks.ts';
import type { PreparedPatterns, PreparedTopics } from './prepared.ts';
import { Scanner } from './scanner.ts';

export interface Occurrence {
  field: HitField;
  start: number;
  end: number;
}

/** Where each term was found, by its number. */
export type Occurrences = ReadonlyMap<number, readonly Occurrence[]>;

const NOTHING: Occurrences = new Map();

/** Patterns and what reads texts for them. */
interface Search {
  patterns: PreparedPatterns;
  automaton: Automaton;
  scanner: Scanner;
  /** By pattern: up to where the field's words have been tried. */
  tried: Map<number, number>;
}

/** Finds every term of every topic in one pass over each field of a post; in two where a term begins with a wildcard. */
export class Finder {
  private readonly alphabet: Alphabet;
  private readonly searches: readonly Search[];
  private readonly readsLinks: boolean;

  private found = new Map<number, Occurrence[]>();
  private post: Post | null = null;
  private field: HitField = 'text';
  /** The field's text, once something was found in it; folded, once a term with wildcards asked for it. */
  private text: string | null = null;
  private readonly folded = new Map<Folding, FoldedText>();

  constructor({ bounded, anywhere, readsLinks }: Pick<PreparedTopics, 'bounded' | 'anywhere' | 'readsLinks'>, alphabet: Alphabet) {
    this.alphabet = alphabet;
    const sigils = [alphabet.classOf(0x40), alphabet.classOf(0x23)].filter((letter) => letter > SPACE);
    this.searches = [
      this.search(bounded, { isWord: alphabet.isWord, sigils }),
      ...(anywhere.spelled.length === 0 ? [] : [this.search(anywhere, { isWord: new Uint8Array(alphabet.size), sigils: [] })]),
    ];
    this.readsLinks = readsLinks;
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

  private search(patterns: PreparedPatterns, letters: Letters): Search {
    const automaton = new Automaton(patterns.spelled, letters);
    const scanner: Scanner = new Scanner(automaton, this.alphabet, (state, end, inside) => this.report(search, state, end, inside));
    const search = { patterns, automaton, scanner, tried: new Map<number, number>() };
    return search;
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
    for (const { tried } of this.searches) if (tried.size > 0) tried.clear();
  }

  private report(search: Search, state: number, end: number, inside: boolean): boolean {
    const { automaton, patterns } = search;
    const text = (this.text ??= fieldText(this.post!, this.field));
    const onward = inside || wordGoesOn(text, end);
    for (let at = state; at !== 0; at = automaton.report[automaton.fail[at]!]!) {
      for (let number = automaton.low[at]!; number < automaton.out[at]!; number += 1) {
        const checks = patterns.checks[number]!;
        if (onward && (checks & WHOLE) !== 0) continue;
        const start = this.startOf(text, end, patterns.spelled[number]!.length);
        const glob = patterns.globs[number];
        if (glob !== undefined) this.placeGlob(search, number, glob, start);
        else this.place(search, number, start, (checks & GOES_ON) === 0 ? endOfMarks(text, end) : endOfWord(text, end));
      }
    }
    return false;
  }

  private place({ patterns }: Search, number: number, start: number, end: number): void {
    const { field } = this;
    const text = this.text!;
    const handleAt = field === 'author' ? text.length - this.post!.author.handle.length - 1 : -1;
    if (!holds(patterns.checks[number]!, patterns.exact[number] ?? '', { text, field, start, end, handleAt })) return;
    const atom = patterns.atoms[number]!;
    const places = this.found.get(atom);
    if (places === undefined) this.found.set(atom, [{ field, start, end }]);
    else places.push({ field, start, end });
  }

  /** The first literal of a term with wildcards begins at `at`: whether all of it is there. */
  private placeGlob(search: Search, number: number, { points, folding, lead }: Glob, at: number): void {
    if (at < (search.tried.get(number) ?? 0)) return;
    let folded = this.folded.get(folding);
    if (folded === undefined) this.folded.set(folding, (folded = new FoldedText(this.text!, folding)));
    const literal = folded.placeOf(at);
    if (isAnywhere(lead)) search.tried.set(number, folded.to[endOfWordAt(folded, literal) - 1] ?? 0);
    const start = startOfGlob(folded, literal, lead);
    if (start < 0 || (lead !== '' && goesOn(folded, start))) return;
    const end = endOfGlob(folded, start, points);
    if (end > start) this.place(search, number, folded.from[start]!, folded.to[end - 1]!);
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
