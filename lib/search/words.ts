/** Letters that Unicode does not take apart. */
const BARE: Readonly<Record<string, string>> = { ß: 'ss', ς: 'σ', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ħ: 'h', æ: 'ae', œ: 'oe' };

/** Marks that people leave out as they type: accents, the vowels of Arabic and Hebrew, what chooses a look. Other marks make another letter (が). */
const LEFT_OUT = /(?:[\u0300-\u036f]|[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]|[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u200d|[\ufe00-\ufe0f])+/g;

/** A run of letters, digits or signs that mean something ($, +, emoji); what is for private use stays out. */
const WORD = /[\p{L}\p{N}\p{M}\p{S}]+/gu;
const ASCII_WORD = /[a-z0-9$+<=>^|~]+/g;
const ASCII = /^[\0-\x7f]*$/;
/** Thai, Khmer, Han, kana, Hangul and their neighbours: words without spaces between them, or with particles at their ends. */
const UNSPACED = /[\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\u{20000}-\u{3ffff}]/u;

/** Text as all its spellings share it: lower case, without accents, full width as half: `nino` finds `Niño`. */
export function foldForSearch(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(LEFT_OUT, '').toLowerCase().replace(/[ßςıøłđħæœ]/g, (letter) => BARE[letter] ?? letter);
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  const folded = foldForSearch(text);
  return folded.match(ASCII.test(folded) ? ASCII_WORD : WORD) ?? [];
}

/** The words of the text with one blank between them. */
export function plainWords(text: string): string {
  return wordsOf(text).join(' ');
}

/** Whether a word begins or ends at its letter, so that what was looked for may stand right beside others. */
export function needsBoundary(char: string): boolean {
  return !UNSPACED.test(char);
}
