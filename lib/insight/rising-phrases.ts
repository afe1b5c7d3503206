import type { PostKey } from '../model/post.ts';
import { differenceOf, type Difference } from './compare-counts.ts';
import { type PhraseWord, phraseWords } from './phrase-words.ts';

export interface PhraseText {
  key: PostKey;
  text: string;
  lang: string | null;
}

/** A phrase of one to three words and in how many texts it stands. */
export interface Phrase {
  /** As it was written first. */
  text: string;
  count: number;
  before: number;
  difference: Difference;
  /** A few of the texts of now. */
  keys: readonly PostKey[];
}

const LONGEST = 3;
/** In fewer texts a phrase is chance. */
const FEWEST = 3;
const EXAMPLES = 5;
/** A phrase stands for its parts where they are met seldom without it. */
const STANDS_FOR = 0.7;

/**
 * The phrases that stand in a larger part of the texts of now than of those before, the most risen first, then the
 * commonest; at most `most`. `known`, in lower case: what all texts hold because they were looked for by it.
 */
export function risingPhrases(now: readonly PhraseText[], before: readonly PhraseText[], known: ReadonlySet<string>, most: number): readonly Phrase[] {
  const [texts, textsBefore] = [now, before].map((all) => all.map(({ text, lang }) => phraseWords(text, lang))) as [Words[], Words[]];
  const numbers = frequentWords([...texts, ...textsBefore]);
  const phrases = new Map<number, Counted>();
  texts.forEach((words, index) => {
    eachPhrase(words, numbers, (id, start, length) => countNow(phrases, id, { words, start, length, index }, now));
  });
  textsBefore.forEach((words, index) => {
    eachPhrase(words, numbers, (id) => {
      const phrase = phrases.get(id);
      if (phrase === undefined || phrase.lastBefore === index) return;
      phrase.lastBefore = index;
      phrase.before += 1;
    });
  });
  const told = [...phrases].filter(([, { count, text }]) => count >= FEWEST && !known.has(text.toLowerCase()));
  const scored = withoutParts(told, phrases, numbers.size + 1).map((phrase) => {
    const [a, b] = [{ count: phrase.count, of: now.length }, { count: phrase.before, of: before.length }];
    const difference = before.length === 0 ? 'too few' : differenceOf(a, b);
    return { phrase, difference, rise: difference === 'more' ? surprise(a, b) : 0 };
  });
  return scored
    .toSorted((a, b) => b.rise - a.rise || b.phrase.count - a.phrase.count || (a.phrase.text < b.phrase.text ? -1 : 1))
    .slice(0, most)
    .map(({ phrase: { text, count, before: countBefore, keys }, difference }) => ({ text, count, before: countBefore, difference, keys }));
}

type Words = readonly PhraseWord[];

interface Counted {
  text: string;
  count: number;
  before: number;
  keys: PostKey[];
  /** The texts that were counted last: each once. */
  last: number;
  lastBefore: number;
}

/** A number from 1 for each word that stands in enough texts: no phrase is frequent whose words are not. */
function frequentWords(texts: readonly Words[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { count: number; last: number }>();
  texts.forEach((words, index) => {
    for (const { folded } of words) {
      const word = counts.get(folded);
      if (word === undefined) counts.set(folded, { count: 1, last: index });
      else if (word.last !== index) {
        word.count += 1;
        word.last = index;
      }
    }
  });
  const frequent = [...counts].filter(([, { count }]) => count >= FEWEST);
  return new Map(frequent.map(([word], index) => [word, index + 1]));
}

/** A phrase's id is its words' numbers as digits: numbers make no garbage. */
function eachPhrase(words: Words, numbers: ReadonlyMap<string, number>, found: (id: number, start: number, length: number) => void): void {
  const base = numbers.size + 1;
  const ids = words.map(({ folded }) => numbers.get(folded) ?? 0);
  for (let start = 0; start < words.length; start += 1) {
    if (!words[start]!.isFull) continue;
    let id = 0;
    for (let at = start; at < start + LONGEST && at < words.length; at += 1) {
      if (ids[at] === 0) break;
      id = id * base + ids[at]!;
      const { isFull, gap } = words[at]!;
      if (isFull) found(id, start, at - start + 1);
      if (gap === null) break;
    }
  }
}

function countNow(phrases: Map<number, Counted>, id: number, { words, start, length, index }: { words: Words; start: number; length: number; index: number }, now: readonly PhraseText[]): void {
  const phrase = phrases.get(id);
  if (phrase === undefined) {
    const own = words.slice(start, start + length);
    const text = own.map((word, at) => word.text + (at < own.length - 1 ? word.gap : '')).join('');
    phrases.set(id, { text, count: 1, before: 0, keys: [now[index]!.key], last: index, lastBefore: -1 });
    return;
  }
  if (phrase.last === index) return;
  phrase.last = index;
  phrase.count += 1;
  if (phrase.keys.length < EXAMPLES) phrase.keys.push(now[index]!.key);
}

/** Without those that are seldom met but as a part of a longer one. */
function withoutParts(told: readonly (readonly [number, Counted])[], phrases: ReadonlyMap<number, Counted>, base: number): readonly Counted[] {
  const covered = new Set<Counted>();
  for (const [id, phrase] of told) {
    for (const part of partsOf(digitsOf(id, base), base)) {
      const shorter = phrases.get(part);
      if (shorter !== undefined && phrase.count >= STANDS_FOR * shorter.count) covered.add(shorter);
    }
  }
  return told.map(([, phrase]) => phrase).filter((phrase) => !covered.has(phrase));
}

function digitsOf(id: number, base: number): readonly number[] {
  const digits: number[] = [];
  for (let rest = id; rest > 0; rest = Math.floor(rest / base)) digits.unshift(rest % base);
  return digits;
}

/** The ids of the phrases within a phrase. */
function partsOf(digits: readonly number[], base: number): readonly number[] {
  const parts: number[] = [];
  for (let start = 0; start < digits.length; start += 1) {
    for (let end = start + 1; end <= digits.length; end += 1) {
      if (end - start < digits.length) parts.push(digits.slice(start, end).reduce((id, digit) => id * base + digit, 0));
    }
  }
  return parts;
}

/** Log-likelihood ratio (Dunning 1993): how little one would expect both counts if the rates were the same. */
function surprise(a: { count: number; of: number }, b: { count: number; of: number }): number {
  const rate = (a.count + b.count) / (a.of + b.of);
  const part = (count: number, of: number) => (count === 0 ? 0 : count * Math.log(count / (rate * of)));
  return part(a.count, a.of) + part(b.count, b.of);
}
