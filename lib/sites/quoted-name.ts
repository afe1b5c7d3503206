import { all } from './dom.ts';
import { lineOf } from './visible-text.ts';

/**
 * Whom the head of a quote names: "Mara wrote:" in the language of the forum. Known by the names of those who wrote on the
 * page, of which the longest that the line begins with or, with `anywhere`, has in it as a word is meant; null: none of them.
 */
export function quotedName(head: Element | null, names: { doc: Document; selector: string; anywhere?: boolean }): string | null {
  const line = head === null ? '' : lineOf(head);
  if (line === '') return null;
  const found = all(names.doc, names.selector).map((element) => lineOf(element)).filter((name) => name !== '' && (line.startsWith(name) || (names.anywhere === true && ` ${line} `.includes(` ${name} `))));
  return found.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
