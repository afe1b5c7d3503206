import { foldText } from './fold.ts';
import type { Folding } from './fold.ts';

/** The term must not go on in the same word. */
export const WHOLE = 1;
/** A prefix: the hit reaches to the end of the word. */
export const GOES_ON = 2;
/** The accents that the term has count. */
export const ACCENTED = 4;
/** A host name: no longer name around it; in links it is the host. */
export const HOST = 8;
/** `@name`: in the author's handle it is the whole handle. */
export const HANDLE = 16;
/** `/name`: only in links, and only where the address is that profile's. */
export const PROFILE = 32;
/** Emoji and signs: no part of a longer emoji. */
export const SIGN = 64;
/** Capitals and accents count. */
export const CASED = 128;
/** `/tag`: only in links, and only where the address is that hashtag's. */
export const TAG = 256;
/** Only in the title; only as the author, and a handle as a whole. */
export const IN_TITLE = 512;
export const IN_AUTHOR = 1024;

/** What must hold where the string that a pattern is found by stands. */
export interface Checked {
  checks: number;
  /** Spelling to compare with, where accents, capitals or the parts of an emoji count. */
  exact: string;
  /** With wildcards inside: all of the term. What is found is then its first literal. */
  glob: Glob | null;
}

export interface Glob {
  points: readonly number[];
  folding: Folding;
  /** Wildcards before the first literal, which then may begin amid a word. */
  lead: string;
}

/** Whether a pattern is ever looked for in link targets. */
export function isForLinks(checks: number): boolean {
  return (checks & (HOST | HANDLE | PROFILE | TAG)) !== 0 && (checks & (IN_TITLE | IN_AUTHOR)) === 0;
}

/** With accents, without the apostrophes, spaces and brackets that may come and go. */
export function spellingWithAccents(text: string): string {
  return withoutSeams(foldText(text, 'accents'));
}

export function withoutSeams(folded: string): string {
  return folded.replace(/[' [\]_#]/g, '');
}

/** An emoji without the selectors that ask for its colour picture. */
export function spellingOfSign(text: string): string {
  return text.replace(/[\ufe0e\ufe0f]/g, '');
}
