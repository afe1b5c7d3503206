import { ACCENTED, CASED, GOES_ON, HANDLE, HOST, IN_AUTHOR, IN_TITLE, PROFILE, SIGN, spellingOfSign, spellingWithAccents, TAG, WHOLE, withoutSeams } from './checks.ts';
import type { Checked } from './checks.ts';
import { foldText, isUnspaced, isWordPoint } from './fold.ts';
import { globOf, isPrefix, leadOf, literalsOf } from './glob-of.ts';
import { hostOf } from './host-of.ts';
import type { FieldName, Term } from './tree.ts';

/** One folded string to look for, and what must hold where it is found. */
export interface Pattern extends Checked {
  folded: string;
  /** All of these, folded, stand where it is found. */
  literals: readonly string[];
}

/** What to look for: every way the term is written. `scope`: the field it is looked for in alone. */
export function patternsOf(term: Term, scope: FieldName | null = null): readonly Pattern[] {
  const text = term.shape === 'domain' ? hostOf(term.text) : term.text;
  const more = (term.exactCase ? CASED : 0) | (scope === 'title' ? IN_TITLE : scope === 'author' ? IN_AUTHOR : 0);
  if (term.shape !== 'literal' && /[*?]/.test(text)) {
    const glob = globOf(text, 'plain');
    if (literalsOf(glob)[0] !== glob && !isPrefix(glob)) return [globPattern(term, glob, more)];
    if (isPrefix(glob)) return simplePatterns(term, text.slice(0, -1).trimEnd(), more, true);
  }
  return simplePatterns(term, text, more, false);
}

function globPattern(term: Term, glob: string, more: number): Pattern {
  const accented = globOf(term.text, 'accents') !== glob;
  const folding = term.exactCase ? 'case' : accented ? 'accents' : 'plain';
  const points = Array.from(folding === 'plain' ? glob : globOf(term.text, folding), (char) => char.codePointAt(0)!);
  const literals = literalsOf(glob);
  const checks = (more & ~CASED) | (term.shape === 'handle' ? HANDLE : 0);
  return { folded: literals[0]!, checks, exact: '', glob: { points, folding, lead: leadOf(glob) }, literals };
}

function simplePatterns(term: Term, text: string, asked: number, prefix: boolean): readonly Pattern[] {
  const { shape } = term;
  const sign = isSign(text);
  const more = sign ? asked & ~CASED : asked;
  const folded = shape === 'literal' ? foldText(text) : foldText(text).replace(/^[' ]+|[' ]+$/g, '');
  const accents = (more & CASED) === 0 && spellingWithAccents(text) !== withoutSeams(folded) ? ACCENTED : 0;
  const exact = more & CASED ? foldText(text, 'case').replace(/^[' ]+|[' ]+$/g, '') : accents ? spellingWithAccents(text) : emojiParts(text);
  const checks = (prefix ? GOES_ON : endsInWord(folded) ? WHOLE : 0) | accents | (sign ? SIGN : 0) | more;
  const pattern = (spelling: string, special = 0): Pattern => ({ folded: spelling, checks: checks | special, exact, glob: null, literals: [spelling] });
  const linked = (spelling: string, special: number): Pattern => ({ folded: spelling, checks: special | WHOLE, exact: '', glob: null, literals: [spelling] });
  const outside = more !== 0 || prefix;
  switch (shape) {
    case 'handle':
      return [pattern(folded, HANDLE), ...(outside ? [] : [linked(`/${folded.slice(1)}`, PROFILE)])];
    case 'hashtag':
      if (folded.includes(' ')) return [...tagPatterns(folded, pattern, outside ? null : linked), pattern(folded.slice(1))];
      return [pattern(folded), ...(outside ? [] : [linked(`/${folded.slice(1)}`, TAG)])];
    case 'domain':
      // `lumetra[.]com` is how careful people write a host.
      return [pattern(folded, HOST), pattern(folded.replaceAll('.', '[.]'), HOST), ...(outside ? [] : punycodePattern(text))];
    default:
      return (more & CASED || shape === 'literal' ? [folded] : spellingsOf(folded, shape === 'word' && !prefix)).map((spelling) => pattern(spelling));
  }
}

/** The words of a tag written as one. */
function tagPatterns(folded: string, pattern: (spelling: string) => Pattern, linked: ((spelling: string, special: number) => Pattern) | null): readonly Pattern[] {
  const joined = folded.replaceAll(' ', '');
  return [pattern(joined), pattern(folded.replaceAll(' ', '_')), ...(linked === null ? [] : [linked(`/${joined.slice(1)}`, TAG)])];
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

/** Links have foreign letters in Punycode. */
function punycodePattern(host: string): readonly Pattern[] {
  const puny = punycode(host);
  return puny === null ? [] : [{ folded: puny, checks: HOST | WHOLE, exact: '', glob: null, literals: [puny] }];
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
