import { wordsOf } from './words.ts';

/** A mention to be found by its words. */
export interface SearchedMention {
  key: string;
  seenAt: number;
  text: string;
}

/**
 * The words of up to MOST_OF_SEGMENT mentions. `words`: each word once, on a line of its own, and behind it the places of
 * the mentions that hold it, as characters of Unicode's private use: looking for a part of a word is one pass over a text.
 */
export interface WordSegment {
  /** By place, a line each. */
  keys: string;
  /** By place: when the mention was first seen. */
  seenAt: Float64Array;
  words: string;
}

/** As many places as there are characters for private use, rounded down. */
export const MOST_OF_SEGMENT = 1_024;
const FIRST_PLACE = 0xe000;

/** At most MOST_OF_SEGMENT of them. */
export function wordSegment(mentions: readonly SearchedMention[]): WordSegment {
  const places = new Map<string, string>();
  mentions.forEach(({ text }, index) => {
    const place = String.fromCharCode(FIRST_PLACE + index);
    for (const word of new Set(wordsOf(text))) places.set(word, (places.get(word) ?? '') + place);
  });
  let words = '\n';
  for (const [word, holding] of places) words += `${word}${holding}\n`;
  return { keys: mentions.map(({ key }) => key).join('\n'), seenAt: Float64Array.from(mentions, ({ seenAt }) => seenAt), words };
}

/** The places of the mentions that hold all these parts of words. */
export function placesWith({ seenAt, words }: WordSegment, parts: readonly string[]): readonly number[] {
  const held = new Uint8Array(seenAt.length);
  parts.forEach((part, round) => {
    for (let at = words.indexOf(part); at !== -1; ) {
      const end = words.indexOf('\n', at);
      for (let index = end - 1; ; index -= 1) {
        const place = words.charCodeAt(index) - FIRST_PLACE;
        if (place < 0 || place >= MOST_OF_SEGMENT) break;
        if (held[place] === round) held[place] = round + 1;
      }
      at = words.indexOf(part, end);
    }
  });
  const places: number[] = [];
  held.forEach((rounds, place) => rounds === parts.length && places.push(place));
  return places;
}
