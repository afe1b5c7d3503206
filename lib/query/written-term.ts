import { parse } from './parse.ts';

const DOUBLE_QUOTES = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]/g;

/** What a person typed, as one term of a query: in quotes where it would be read as several terms or as something else. '' for nothing. */
export function writtenTerm(typed: string): string {
  const text = typed.trim();
  if (text === '') return '';
  const parsed = parse(text);
  const isOneTerm = parsed.ok && parsed.tree.kind === 'term' && parsed.tree.start === 0 && parsed.tree.end === text.length;
  return isOneTerm && !/^(?:and|or|not)$/i.test(text) ? text : `"${text.replace(DOUBLE_QUOTES, ' ').replace(/[?*]/g, ' ').trim()}"`;
}
