import { FILTERS, type FilterName } from './search-fault.ts';

/** A piece of a search as it was typed. Offsets are UTF-16 units of the text. */
export interface SearchToken {
  not: boolean;
  filter: FilterName | null;
  /** Without quotes. */
  value: string;
  quoted: boolean;
  start: number;
  /** Where the value begins, its opening quote before it. */
  valueStart: number;
  end: number;
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '「': '」', '”': '”', '＂': '＂' };
/** Japanese and Chinese keyboards write the wide colon and the wide blank. */
const NAME = new RegExp(`^(${FILTERS.join('|')})[:：]`, 'i');

/** Takes a search apart: words, "phrases", name:value, each with - before it or not. An open quote ends with the text. */
export function searchTokens(text: string): readonly SearchToken[] {
  const tokens: SearchToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at]!)) {
      at += 1;
      continue;
    }
    const start = at;
    const not = text[at] === '-' && at + 1 < text.length && !/[\s-]/.test(text[at + 1]!);
    if (not) at += 1;
    const name = NAME.exec(text.slice(at));
    if (name !== null) at += name[0].length;
    const valueStart = at;
    const closing = QUOTES[text[at] ?? ''];
    const quoted = closing !== undefined;
    const found = quoted ? text.slice(at + 1).search(closing === '“' ? /[“”]/ : closing === '"' ? /["”]/ : new RegExp(closing)) : text.slice(at).search(/\s/);
    const valueEnd = found === -1 ? text.length : (quoted ? at + 1 : at) + found;
    const value = text.slice(quoted ? at + 1 : at, valueEnd);
    at = quoted && found !== -1 ? valueEnd + 1 : valueEnd;
    tokens.push({ not, filter: name === null ? null : (name[1]!.toLowerCase() as FilterName), value, quoted, start, valueStart, end: at });
  }
  return tokens;
}
