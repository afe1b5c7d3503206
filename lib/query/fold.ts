/**
 * Folding: what counts as the same character when people write. Case, compatibility forms (full-width, mathematical,
 * circled letters), accents, kinds of quote, dash and space are one; zero-width characters, soft hyphens, variation
 * selectors and stacked marks are nothing. Character by character, so that offsets stay those of the original text.
 */

/** Ranges of [first, last] code points, ascending. */
type Ranges = readonly number[];

/** Default_Ignorable_Code_Point and the marks that decorate a letter without making another one of it. */
const IGNORED: Ranges = [
  0xad, 0xad, 0x300, 0x36f, 0x483, 0x489, 0x61c, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x1ab0, 0x1aff, 0x1dc0, 0x1dff,
  0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0x20d0, 0x20f0, 0x3164, 0x3164, 0xfe00, 0xfe0f, 0xfe20, 0xfe2f, 0xfeff, 0xfeff,
  0xffa0, 0xffa0, 0xfff0, 0xfff8, 0x1bca0, 0x1bca3, 0x1d173, 0x1d17a, 0xe0000, 0xe0fff,
];

/** Scripts written without spaces between words (Korean with, but with particles attached): no word boundary needed. */
const UNSPACED: Ranges = [
  0xe00, 0x109f, 0x1100, 0x11ff, 0x1780, 0x17ff, 0x1950, 0x19df, 0x1a20, 0x1aaf, 0x3005, 0x3007, 0x3031, 0x3035, 0x303b, 0x303b,
  0x3041, 0x30ff, 0x3105, 0x318f, 0x31a0, 0x31bf, 0x31f0, 0x31ff, 0x3400, 0x4dbf, 0x4e00, 0xa4cf, 0xa960, 0xa97f, 0xa9e0, 0xa9ff,
  0xaa60, 0xaadf, 0xac00, 0xd7ff, 0xf900, 0xfaff, 0xff66, 0xffdc, 0x1aff0, 0x1b16f, 0x20000, 0x3ffff,
];

/** Blocks without a letter, so that the usual signs of a page need no RegExp (which costs a page 2 ms to build). */
const SIGNS: Ranges = [0x80, 0xa9, 0xab, 0xb1, 0xb4, 0xb4, 0xb6, 0xb8, 0xbb, 0xbb, 0xbf, 0xbf, 0x2010, 0x205f, 0x2190, 0x249b, 0x24ea, 0x24ff, 0x2500, 0x2bff, 0x3000, 0x3004, 0x3008, 0x3030, 0xd800, 0xf8ff, 0x1f000, 0x1f0ff, 0x1f1e6, 0x1fbff];

const SPACES: Ranges = [0x9, 0xd, 0x20, 0x20, 0x85, 0x85, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000];

const LIKE: ReadonlyMap<string, string> = new Map(
  [
    ["'", '\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u00b4\uff07'],
    ['"', '\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\uff02'],
    ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d'],
  ].flatMap(([plain, variants]) => [...variants!].map((variant) => [variant, plain!] as const)),
);

/** Letters that Unicode does not take apart. İ, I, ı and i are one: Turkish capitals tell them apart, other languages' do not. */
const BARE: Readonly<Record<string, string>> = { ß: 'ss', ς: 'σ', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ħ: 'h' };
const SAME_WITH_ACCENTS: Readonly<Record<string, string>> = { ß: 'ss', ς: 'σ', ı: 'i', 'i\u0307': 'i' };
/** Letters of their own although Unicode takes them apart. */
const OWN_LETTERS = 'йўї';

export const isIgnored = (point: number): boolean => within(IGNORED, point);
export const isSpace = (point: number): boolean => within(SPACES, point);
/** Letters that need no boundary around a term: Han, kana, hangul, Thai … */
export const isUnspaced = (point: number): boolean => within(UNSPACED, point);

let letter: RegExp | undefined;

/** Whether the character keeps a word going: letters, digits, marks and `_` of scripts that put spaces between words. */
export function isWordPoint(point: number): boolean {
  if (point < 0x80) return (point >= 0x61 && point <= 0x7a) || (point >= 0x30 && point <= 0x39) || (point >= 0x41 && point <= 0x5a) || point === 0x5f;
  if (within(SIGNS, point) || isUnspaced(point) || isIgnored(point)) return false;
  const char = String.fromCodePoint(point);
  if (LIKE.has(char)) return false;
  if (char.toLowerCase() !== char.toUpperCase()) return true;
  return (letter ??= /[\p{Alphabetic}\p{N}\p{M}]/u).test(char);
}

/** How much is one: all that folding makes one; all but accents; all but accents and case. */
export type Folding = 'plain' | 'accents' | 'case';

/** The character as all its spellings share it: '' for what is ignored, ' ' for any white space, else one or more characters. */
export function foldPoint(point: number, folding: Folding = 'plain'): string {
  return point < 0x80 ? foldAsciiPoint(point, folding) : foldWide(point, folding);
}

function foldAsciiPoint(point: number, folding: Folding): string {
  if (point >= 0x41 && point <= 0x5a) return String.fromCharCode(folding === 'case' ? point : point + 32);
  if (isSpace(point)) return ' ';
  return point === 0x60 ? "'" : String.fromCharCode(point);
}

function foldWide(point: number, folding: Folding): string {
  const char = String.fromCodePoint(point);
  if (isIgnored(point)) return folding !== 'plain' && point >= 0x300 && point <= 0x36f ? char : '';
  if (isSpace(point)) return ' ';
  const like = LIKE.get(char);
  if (like !== undefined) return like;
  if (point >= 0xff01 && point <= 0xff5e) return foldPoint(point - 0xfee0, folding);
  if ((point >= 0x4e00 && point <= 0x9fff) || (point >= 0xac00 && point <= 0xd7a3)) return char;
  if (!isWordPoint(point) && !isUnspaced(point)) return char;
  const compatible = char.normalize('NFKC');
  if (folding === 'case') return compatible;
  // Lower-casing may give a mark of its own: İ is i and a dot.
  const lower = compatible.toLowerCase();
  if (folding === 'accents') return SAME_WITH_ACCENTS[lower] ?? lower;
  let folded = '';
  for (const part of lower) folded += BARE[part] ?? bare(part);
  return folded;
}

function bare(char: string): string {
  const point = char.codePointAt(0)!;
  if (isIgnored(point)) return '';
  // Only Latin, Greek and Cyrillic letters carry accents; elsewhere a mark makes another letter (が, नु).
  if (OWN_LETTERS.includes(char) || (point >= 0x530 && (point < 0x1e00 || point > 0x1fff))) return char;
  return char.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** A whole string folded: runs of white space are one space, none at the ends. */
export function foldText(text: string, folding: Folding = 'plain'): string {
  if (PRINTABLE_ASCII.test(text)) return (folding === 'case' ? text : text.toLowerCase()).replaceAll('`', "'").replace(/ {2,}/g, ' ').trim();
  let folded = '';
  for (const char of text.normalize('NFC')) folded += foldPoint(char.codePointAt(0)!, folding);
  if (folding !== 'plain') folded = folded.normalize('NFC');
  return folded.replace(/ {2,}/g, ' ').trim();
}

/** The common case by far. */
const PRINTABLE_ASCII = /^[ -~]*$/;

function within(ranges: Ranges, point: number): boolean {
  let low = 0;
  let high = ranges.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (point < ranges[middle * 2]!) high = middle;
    else if (point > ranges[middle * 2 + 1]!) low = middle + 1;
    else return true;
  }
  return false;
}
