import type { OwnWords } from '../own-words.ts';

/** Hashtags and mentions are paragraphs in the markup and words in a line on the screen. */
export function inOneLine(words: OwnWords): OwnWords {
  return { ...words, text: words.text.replace(/\s*\n\s*/g, ' ') };
}
