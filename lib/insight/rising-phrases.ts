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

interface Counted extends Omit<Phrase, 'difference'> {
  keys: PostKey[];
  words: readonly string[];
}

/**
 * The phrases that stand in a larger part of the texts of now than of those before, the most risen first, then the
 * commonest; at most `most`. `known`: what all texts hold because they were looked for by it.
 */
export function risingPhrases(now: readonly PhraseText[], before: readonly PhraseText[], known: ReadonlySet<string>, most: number): readonly Phrase[] {
  const [texts, textsBefore] = [now, before].map((all) => all.map(({ key, text, lang }) => ({ key, words: phraseWords(text, lang) }))) as [Read[], Read[]];
  const frequent = frequentWords([...texts, ...textsBefore]);
  const phrases = new Map<string, Counted>();
  for (const read of texts) for (const phrase of phrasesOf(read.words, frequent)) countPhrase(phrases, phrase, read.key);
  for (const { words } of textsBefore) for (const { id } of phrasesOf(words, frequent)) if (phrases.has(id)) phrases.get(id)!.before += 1;
  const told = [...phrases.values()].filter(({ text, count }) => count >= FEWEST && !known.has(text.toLowerCase()));
  const scored = withoutParts(told, phrases).map((phrase) => {
    const [a, b] = [{ count: phrase.count, of: now.length }, { count: phrase.before, of: before.length }];
    const difference = before.length === 0 ? 'too few' : differenceOf(a, b);
    return { phrase, difference, rise: difference === 'more' ? surprise(a, b) : 0 };
  });
  return scored
    .toSorted((a, b) => b.rise - a.rise || b.phrase.count - a.phrase.count || (a.phrase.text < b.phrase.text ? -1 : 1))
    .slice(0, most)
    .map(({ phrase: { text, count, before: countBefore, keys }, difference }) => ({ text, count, before: countBefore, difference, keys }));
}

interface Read {
  key: PostKey;
  words: readonly PhraseWord[];
}

interface Found {
  id: string;
  words: readonly PhraseWord[];
}

function frequentWords(texts: readonly Read[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { words } of texts) for (const word of new Set(words.map(({ folded }) => folded))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= FEWEST).map(([word]) => word));
}

/** Each once. No phrase is frequent whose words are not. */
function phrasesOf(words: readonly PhraseWord[], frequent: ReadonlySet<string>): readonly Found[] {
  const found = new Map<string, Found>();
  for (let start = 0; start < words.length; start += 1) {
    if (!words[start]!.isFull) continue;
    let id = '';
    for (let length = 1; length <= LONGEST && start + length <= words.length; length += 1) {
      const word = words[start + length - 1]!;
      if (!frequent.has(word.folded)) break;
      id += word.folded;
      if (word.isFull) found.set(id, { id, words: words.slice(start, start + length) });
      if (word.gap === null) break;
      id += word.gap;
    }
  }
  return [...found.values()];
}

function countPhrase(phrases: Map<string, Counted>, { id, words }: Found, key: PostKey): void {
  const phrase = phrases.get(id);
  if (phrase === undefined) {
    const text = words.map((word, index) => word.text + (index < words.length - 1 ? word.gap : '')).join('');
    phrases.set(id, { text, count: 1, before: 0, keys: [key], words: words.map(({ folded }) => folded) });
    return;
  }
  phrase.count += 1;
  if (phrase.keys.length < EXAMPLES) phrase.keys.push(key);
}

function withoutParts(told: readonly Counted[], phrases: ReadonlyMap<string, Counted>): readonly Counted[] {
  const covered = new Set<Counted>();
  for (const phrase of told) {
    for (const part of told.length === 0 ? [] : partsOf(phrase)) {
      const shorter = phrases.get(part);
      if (shorter !== undefined && phrase.count >= STANDS_FOR * shorter.count) covered.add(shorter);
    }
  }
  return told.filter((phrase) => !covered.has(phrase));
}

/** The phrases within a phrase, with blanks between their words and without. */
function partsOf({ words }: Counted): string[] {
  const parts: string[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= words.length; end += 1) {
      if (end - start < words.length) parts.push(words.slice(start, end).join(' '), words.slice(start, end).join(''));
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
