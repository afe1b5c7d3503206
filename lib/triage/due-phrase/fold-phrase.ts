/** A text as it is compared, and where each of its units stood before. */
export interface FoldedPhrase {
  text: string;
  /** Index in the text as typed, for each unit of `text` and for its end. */
  from: readonly number[];
}

/** Letters that people write one for the other. */
const SAME: Readonly<Record<string, string>> = { ة: 'ه', ى: 'ي', 'ـ': '', '’': "'", 'ʼ': "'", ß: 'ss' };

/** Lower case, no accents, one kind of figures; a hyphen between letters is a blank. */
export function foldPhrase(typed: string): FoldedPhrase {
  let text = '';
  const from: number[] = [];
  let place = 0;
  for (const char of typed) {
    const isInside = /[-‐‑]/.test(char) && /\p{L}$/u.test(text) && /^\p{L}/u.test(typed.slice(place + char.length));
    const folded = isInside ? ' ' : foldedChar(char);
    for (let unit = 0; unit < folded.length; unit += 1) from.push(place);
    text += folded;
    place += char.length;
  }
  return { text, from: [...from, typed.length] };
}

function foldedChar(char: string): string {
  const plain = char.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase();
  return plain.replace(/[ةىـ’ʼß]/g, (letter) => SAME[letter] ?? letter).replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf)).replace(/\s/g, ' ');
}
