import { foldKeepingAccents, foldText, isUnspaced, isWordPoint } from './fold.ts';
import type { Term } from './tree.ts';

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

/** One folded string to look for, and what must hold where it is found. */
export interface Pattern {
  folded: string;
  checks: number;
  /** Spelling to compare with, where accents or the parts of an emoji count. */
  exact: string;
}

/** What to look for: every way the term is written. */
export function patternsOf(term: Term): readonly Pattern[] {
  const prefix = term.text.endsWith('*');
  const written = prefix ? term.text.slice(0, -1) : term.text;
  const text = term.shape === 'domain' ? hostOf(written) : written;
  const folded = foldText(text).replace(/^[' ]+|[' ]+$/g, '');
  const exact = spellingWithAccents(text);
  const ending = prefix ? GOES_ON : endsInWord(folded) ? WHOLE : 0;
  const accents = exact === withoutSeams(folded) ? 0 : ACCENTED;
  const sign = isSign(text) ? SIGN : 0;
  const pattern = (spelling: string, more: number): Pattern => ({
    folded: spelling,
    checks: ending | accents | sign | more,
    exact: accents === 0 ? emojiParts(text) : exact,
  });
  switch (term.shape) {
    case 'handle':
      return [pattern(folded, HANDLE), ...(prefix ? [] : [{ folded: `/${folded.slice(1)}`, checks: PROFILE | WHOLE, exact: '' }])];
    case 'domain':
      // `lumetra[.]com` is how careful people write a host.
      return [pattern(folded, HOST), pattern(folded.replaceAll('.', '[.]'), HOST), ...punycodePattern(text)];
    default:
      return spellingsOf(folded, term.shape === 'word' && !prefix).map((spelling) => pattern(spelling, 0));
  }
}

/** With accents, without the apostrophes, spaces and brackets that may come and go. */
export function spellingWithAccents(text: string): string {
  return withoutSeams(foldKeepingAccents(text));
}

function withoutSeams(folded: string): string {
  return folded.replace(/[' [\]]/g, '');
}

/** An emoji without the selectors that ask for its colour picture. */
export function spellingOfSign(text: string): string {
  return text.replace(/[\ufe0e\ufe0f]/g, '');
}

/** The spelling of an emoji that is made of several: folding forgets what joins them. '' for any other term. */
function emojiParts(text: string): string {
  return isSign(text) && /\u200d|\u20e3|[\u{e0020}-\u{e007f}]/u.test(text) ? spellingOfSign(text) : '';
}

/** `wendy's` is also written `wendys` and, by old systems, `wendy s`; who looks for `wendys` means `wendy's` too. */
function spellingsOf(folded: string, isWord: boolean): readonly string[] {
  const seam = /(?<=[^\s'])'(?=[^\s'])/g;
  if (folded.includes("'")) return [...new Set([folded, folded.replace(seam, ''), folded.replace(seam, ' ')])];
  const possessive = isWord && /^[a-z]{3,}s$/.test(folded);
  return possessive ? [folded, `${folded.slice(0, -1)}'s`] : [folded];
}

/** The name, and the path if there is one. */
export function hostOf(text: string): string {
  return text.replace(/^https?:\/\//, '').replace(/^www\.(?=.*\.)/i, '').replace(/\/$/, '');
}

/** Links have foreign letters in Punycode. */
function punycodePattern(host: string): readonly Pattern[] {
  const puny = punycode(host);
  return puny === null ? [] : [{ folded: puny, checks: HOST | WHOLE, exact: '' }];
}

/** null: an ASCII name is its own Punycode. */
export function punycode(host: string): string | null {
  if (!/[^\p{ASCII}]/u.test(host)) return null;
  try {
    const url = new URL(`http://${host}`);
    return foldText(url.host + (url.pathname === '/' ? '' : url.pathname));
  } catch {
    return null;
  }
}

function isSign(text: string): boolean {
  if (text.includes('\u20e3')) return true;
  for (const char of text) {
    const point = char.codePointAt(0)!;
    if (isWordPoint(point) || isUnspaced(point)) return false;
  }
  return true;
}

function endsInWord(folded: string): boolean {
  const last = folded.charCodeAt(folded.length - 1);
  const isPair = last >= 0xdc00 && last <= 0xdfff && folded.length > 1;
  return isWordPoint(folded.codePointAt(folded.length - (isPair ? 2 : 1)) ?? 0);
}
