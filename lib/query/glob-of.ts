import { foldText } from './fold.ts';
import type { Folding } from './fold.ts';
import { ONE, STAR } from './glob.ts';
import { isWildcard } from './term-text.ts';

const WILDCARDS = /[\ue000\ue001]+/;

/** A text with wildcards, folded: `*` is any letters of one word, `?` one letter. */
export function globOf(text: string, folding: Folding): string {
  let glob = '';
  for (let at = 0; at < text.length; at += 1) glob += isWildcard(text, at) ? String.fromCharCode(text[at] === '*' ? STAR : ONE) : text[at]!;
  // A star by itself is a word, so it has a letter.
  return foldText(glob, folding)
    .replace(/^[' ]+|[' ]+$/g, '')
    .replace(/(?<=^| )\ue000(?=$| )/g, '\ue001\ue000');
}

/** Whether all that is wild is one star at the end. */
export function isPrefix(glob: string): boolean {
  return glob.length > 1 && glob.search(WILDCARDS) === glob.length - 1 && glob.charCodeAt(glob.length - 1) === STAR;
}

/** The parts of a glob that stand in every text it fits, without the white space around them. */
export function literalsOf(glob: string): readonly string[] {
  return glob.split(WILDCARDS).map((part) => part.trim()).filter((part) => part !== '');
}

/** What stands before the first literal: wildcards, perhaps with spaces between. */
export function leadOf(glob: string): string {
  return /^[\ue000\ue001 ]*/.exec(glob)![0];
}
