import { foldText, isUnspaced, isWordPoint } from './fold.ts';
import type { TermShape } from './tree.ts';

/** How a word that stands without quotes is looked for. */
export function shapeOf(text: string): TermShape {
  if ('@\uff20'.includes(text[0]!) && isLetter(text, 1)) return 'handle';
  if ('#\uff03'.includes(text[0]!) && isLetter(text, 1)) return 'hashtag';
  return isDomain(text) ? 'domain' : 'word';
}

/** A word that means the same with and without quotes. */
export function isPlainWord(text: string): boolean {
  return /^[\p{L}\p{N}*?]+$/u.test(text) && !/^(?:and|or|not|near|onear)$/i.test(text);
}

/** `lumetra.com`, `https://www.lumetra.com/blog`. */
function isDomain(text: string): boolean {
  if (!text.includes('.') || text.includes('*')) return false;
  const labels = text.replace(/^https?:\/\//, '').split('/', 1)[0]!.split('.');
  const top = labels.at(-1)!;
  const everyLetter = (label: string) => [...label].every((char) => char === '-' || isLetter(char, 0));
  return labels.length > 1 && top.length > 1 && !/[\d_-]/.test(top) && labels.every((label) => label !== '' && everyLetter(label));
}

/** Whether the `*` or `?` at `at` stands for letters: a `?` that touches no letter is a sign like others. */
export function isWildcard(text: string, at: number): boolean {
  const char = text[at];
  return char === '*' || (char === '?' && (isLetterOrStar(text, at - 1) || isLetterOrStar(text, at + 1)));
}

/** Whether anything is left to look for beside wildcards, apostrophes and what is ignored. */
export function saysSomething(text: string, isLiteral: boolean): boolean {
  let plain = text;
  if (!isLiteral && /[*?]/.test(text)) {
    plain = '';
    for (let at = 0; at < text.length; at += 1) if (!isWildcard(text, at)) plain += text[at];
  }
  return foldText(plain).replace(/[' ]/g, '') !== '';
}

function isLetterOrStar(text: string, at: number): boolean {
  return text[at] === '*' || isLetter(text, at);
}

function isLetter(text: string, at: number): boolean {
  const point = at < 0 ? undefined : text.codePointAt(at);
  return point !== undefined && (isWordPoint(point) || isUnspaced(point));
}
