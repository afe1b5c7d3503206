import { all } from './dom.ts';
import { lineOf } from './visible-text.ts';

/**
 * Whom the head of a quote names: "Mara wrote:" in the language of the forum. Known by the names of those who wrote on the
 * page, of which the longest that the line begins with or, with `anywhere`, has in it as words is meant; null: none of them.
 */
export function quotedName(head: Element | null, names: { doc: Document; selector: string; anywhere?: boolean }): string | null {
  const line = head === null ? '' : lineOf(head);
  if (line === '') return null;
  const written = all(names.doc, names.selector).map((element) => lineOf(element)).filter((name) => name !== '');
  const found = written.filter((name) => (names.anywhere === true ? hasWord(line, name) : line.startsWith(name)));
  return found.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Whether the name stands in the line with no letter or digit right before or after it. */
function hasWord(line: string, name: string): boolean {
  const at = line.indexOf(name);
  return at !== -1 && !/[\p{L}\p{N}]$/u.test(line.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(line.slice(at + name.length));
}
