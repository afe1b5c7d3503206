import { isFullWord, UNSPACED } from '../insight/phrase-words.ts';

/** What somebody is called, on a site and by people. */
export interface Named {
  /** Without `@`. */
  handle: string | null;
  name: string | null;
}

/** How names are written in texts. */
export interface NameForms {
  /** What hardly anything but a name is written like, in any case: `Mara Quill`, `mara_q`. */
  whole: readonly string[];
  /** Words of names, in lower case: such a word is a name where it is written with a capital, or in a script that has none. */
  words: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Letters of a handle with digits or signs: `mp3` and `4k` are none. */
const LETTERS = 3;

export function nameForms({ handle, name }: Named): NameForms {
  const all = [handle, name].flatMap((one) => one?.normalize('NFC').trim() ?? []).filter((one) => one.length > 1);
  return {
    whole: all.filter(isTelling).flatMap((one) => (UNSPACED.test(one) ? [one, one.replace(/\s+/gu, '')] : [one])),
    words: [...new Set(all.flatMap(wordsOf).filter((word) => isFullWord(word)).map((word) => word.toLowerCase()))],
  };
}

/** The words of a text, without what stands between them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Whether it is written as names are: not in small letters. */
export function isWrittenAsName(word: string): boolean {
  return !/^\p{Ll}/u.test(word);
}

function isTelling(name: string): boolean {
  return /[\p{N}\s_.-]/u.test(name) && (name.match(/\p{L}/gu)?.length ?? 0) >= (UNSPACED.test(name) ? 2 : LETTERS);
}
