/**
 * The slow way to find a term, written apart from the matcher: a whole text is normalised by Unicode's own means, with a map
 * back to where each character came from, and searched by one Unicode RegExp per term.
 */
export interface ReferenceHit {
  start: number;
  end: number;
}

const UNSPACED = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\u30fc';
const WORD = `[[\\p{L}\\p{N}\\p{M}_]--[${UNSPACED}]]`;

function folded(char: string): string {
  if (/^\p{Default_Ignorable_Code_Point}$/u.test(char)) return '';
  if (/^\s$/u.test(char)) return ' ';
  const plain = /\p{L}|\p{N}/u.test(char) ? char.normalize('NFKC') : char;
  const lower = plain.toLowerCase();
  const bare = lower === 'й' ? lower : lower.normalize('NFD').replace(/(?<=\p{sc=Latin}|\p{sc=Cyrillic}|\p{sc=Greek})[\u0300-\u036f]/gu, '').normalize('NFC');
  return bare.replace('ß', 'ss').replace('ς', 'σ').replace('ı', 'i').replace(/[’‘]/g, "'");
}

export class ReferenceText {
  private readonly text: string;
  private readonly from: number[] = [];
  private readonly to: number[] = [];

  constructor(original: string) {
    let text = '';
    let at = 0;
    for (const char of original) {
      const fold = folded(char);
      text += fold;
      for (let index = 0; index < fold.length; index += 1) {
        this.from.push(at);
        this.to.push(at + char.length);
      }
      at += char.length;
    }
    this.text = text;
  }

  /** `term`: a word, a phrase in quotes, a handle or a hashtag. */
  find(term: string): ReferenceHit[] {
    return [...this.text.matchAll(regexpOf(term))].map(({ index, 0: found }) => ({ start: this.from[index]!, end: this.to[index + found.length - 1]! }));
  }
}

const compiled = new Map<string, RegExp>();

function regexpOf(term: string): RegExp {
  let regexp = compiled.get(term);
  if (regexp === undefined) {
    const plain = [...term.replaceAll('"', '').normalize('NFC')].map(folded).join('');
    const literal = plain.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', ' +');
    const before = new RegExp(`^(?:${WORD}|[@#])`, 'v').test(plain) ? `(?<!${WORD})` : '';
    const after = new RegExp(`${WORD}$`, 'v').test(plain) ? `(?!${WORD})` : '';
    regexp = new RegExp(before + literal + after, 'gv');
    compiled.set(term, regexp);
  }
  return regexp;
}
