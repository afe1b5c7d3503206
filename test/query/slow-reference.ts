/**
 * The slow way to find a term, written apart from the matcher: a whole text is normalised by Unicode's own means, with a map
 * back to where each character came from, and searched by one Unicode RegExp per term.
 */
export interface ReferenceHit {
  start: number;
  end: number;
}

export interface ReferenceTerm {
  shape: string;
  text: string;
  exactCase: boolean;
}

const UNSPACED = ['Han', 'Hira', 'Kana', 'Hang', 'Thai', 'Laoo', 'Tibt', 'Mymr', 'Khmr', 'Talu', 'Lana', 'Tavt', 'Bopo', 'Yiii'].map((script) => `\\p{sc=${script}}`).join('') + '\u30fc';
const IGNORED = '\\p{Default_Ignorable_Code_Point}\u0300-\u036f';
export const WORD = `[[\\p{Alphabetic}\\p{N}\\p{M}_]--[${UNSPACED}${IGNORED}]]`;
export const LETTER = `[[\\p{Alphabetic}\\p{N}\\p{M}_]--[${IGNORED}]]`;
/** Not amid a word. */
const EDGE = `(?:(?<!${WORD})|(?!${WORD}))`;
const OWN_LETTERS = /[йўї]/;
/** A mark that no letter of the script is written with. */
const ACCENTS = new RegExp(`(?<=\\p{sc=Latin}|\\p{sc=Cyrillic}|\\p{sc=Greek}|[${UNSPACED}]|[^\\p{L}\\p{M}])[\\u0300-\\u036f]+`, 'gu');

type Fold = 'all' | 'case' | 'none';

/** `char`: one character and the marks after it. `keep`: nothing is kept apart, accents are, or accents and capitals. */
function folded(char: string, keep: Fold): string {
  const [base = ''] = char;
  if (/^\p{Default_Ignorable_Code_Point}$/u.test(base)) return '';
  if (/^\s$/u.test(base)) return ' ';
  const quotes = base.replace(/[’‘`]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑–—]/g, '-');
  if (quotes !== base) return quotes;
  const compatible = /\p{L}|\p{N}/u.test(base) ? char.normalize('NFKC') : keep === 'all' ? base : char;
  if (keep === 'none') return compatible;
  const lower = compatible.toLowerCase().replace('i\u0307', 'i').replaceAll('ß', 'ss').replaceAll('ς', 'σ').replaceAll('ı', 'i');
  if (keep === 'case' || OWN_LETTERS.test(lower)) return lower;
  return lower.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}

export class ReferenceText {
  private readonly original: string;
  private readonly made = new Map<Fold, { text: string; from: number[]; to: number[] }>();

  constructor(original: string) {
    this.original = original;
  }

  /** `term`: a term, or a word, a handle or a hashtag, or a phrase in quotes. */
  find(term: ReferenceTerm | string): ReferenceHit[] {
    const wanted = typeof term === 'string' ? { shape: 'word', text: term.replaceAll('"', ''), exactCase: false, bare: true } : { ...term, bare: false };
    const accented = [...wanted.text.normalize('NFC')].some((char) => folded(char, 'all') !== folded(char, 'case'));
    const keep: Fold = wanted.exactCase ? 'none' : accented ? 'case' : 'all';
    const { text, from, to } = this.foldedAs(keep);
    const hits = new Map<string, ReferenceHit>();
    for (const spelling of spellings(wanted)) {
      const regexp = regexpOf(spelling, keep, wanted.shape === 'literal');
      for (let at = 0; at < text.length; ) {
        regexp.lastIndex = at;
        const found = regexp.exec(text);
        if (found === null) break;
        // By whole characters: amid one, a search begins at its start again.
        at = found.index + (text.codePointAt(found.index)! > 0xffff ? 2 : 1);
        const hit = { start: from[found.index]!, end: to[found.index + found[0].length - 1]! };
        if (!splits(from, found.index) && !splits(from, found.index + found[0].length)) hits.set(`${hit.start} ${hit.end}`, hit);
      }
    }
    return [...hits.values()];
  }

  private foldedAs(keep: Fold): { text: string; from: number[]; to: number[] } {
    let made = this.made.get(keep);
    if (made !== undefined) return made;
    made = { text: '', from: [], to: [] };
    for (const { 0: char, index } of this.original.matchAll(/[^][\u0300-\u036f\ufe0e\ufe0f]*/gu)) {
      const fold = folded(char, keep);
      made.text += fold;
      for (let unit = 0; unit < fold.length; unit += 1) {
        made.from.push(index);
        made.to.push(index + char.length);
      }
    }
    this.made.set(keep, made);
    return made;
  }
}

/** Whether a place is amid what one character became. */
function splits(from: readonly number[], at: number): boolean {
  return at > 0 && at < from.length && from[at] === from[at - 1];
}

/** A word with an apostrophe is also written without; a tag's words may stand apart. */
function spellings({ shape, text, exactCase, bare }: ReferenceTerm & { bare: boolean }): string[] {
  if (shape === 'hashtag' && text.includes(' ')) return [text.replaceAll(' ', ''), text.replaceAll(' ', '_'), text.slice(1)];
  if (bare || shape === 'literal' || exactCase || !['word', 'phrase'].includes(shape)) return [text];
  if (/[’']/.test(text) && !/[*?]/.test(text.replace(/\*$/, ''))) return [text, text.replace(/(?<=\S)[’'](?=\S)/g, ''), text.replace(/(?<=\S)[’'](?=\S)/g, ' ')];
  return shape === 'word' && /^[a-z]{3,}s$/i.test(text) ? [text, text.replace(/s$/i, "'s")] : [text];
}

const compiled = new Map<string, RegExp>();

function regexpOf(spelling: string, keep: Fold, isLiteral: boolean): RegExp {
  const key = `${keep} ${isLiteral} ${spelling}`;
  let regexp = compiled.get(key);
  if (regexp === undefined) {
    const parts = Array.from(spelling.normalize('NFC').matchAll(/(?<= |^)\*(?= |$)|[^][\u0300-\u036f\ufe0e\ufe0f]*/gu), ({ 0: char, index }) => {
      const touches = new RegExp(`${LETTER}|\\*`, 'v');
      const isWild = !isLiteral && (char === '*' || (char === '?' && (touches.test(spelling[index - 1] ?? '') || touches.test(spelling[index + 1] ?? ''))));
      const isAlone = /^(?: |)$/.test(spelling[index - 1] ?? '') && /^(?: |)$/.test(spelling[index + 1] ?? '');
      if (isWild) return char === '?' ? LETTER : isAlone ? `${LETTER}${WORD}*` : `${WORD}*`;
      return folded(char, keep).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', ' +');
    });
    // A star takes all of the word before it.
    const sigil = /^[@#]/.test(spelling) || parts[0] === `${WORD}*` ? `(?<!${WORD})` : '';
    const last = parts.at(-1)!.endsWith(`${WORD}*`) ? `(?!${WORD})` : EDGE;
    regexp = new RegExp(`${EDGE}${sigil}${parts.join('')}${last}`, 'gv');
    compiled.set(key, regexp);
  }
  return regexp;
}
