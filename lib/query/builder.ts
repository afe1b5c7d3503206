import { isWordTerms, type Row } from './builder-row.ts';
import { parse } from './parse.ts';
import { print } from './print.ts';
import { sourceSpan } from './source-span.ts';
import type { QueryNode } from './tree.ts';
import { writtenTerm } from './written-term.ts';

/** The query as rows that must all hold; what no row can show stays as text. null: it does not parse. */
export function rowsOf(query: string): readonly Row[] | null {
  const parsed = parse(query);
  if (!parsed.ok) return null;
  const { tree } = parsed;
  const rows = (tree.kind === 'and' ? tree.children : [tree]).map((child) => rowOf(child, query));
  return merged(merged(rows, 'all'), 'none');
}

/** The query that the rows say. Rows without a word say nothing; '' where none says anything. */
export function queryOfRows(rows: readonly Row[]): string {
  const said = rows.map((row) => ({ row, text: textOf(row) })).filter(({ text }) => text !== '');
  return said
    .map(({ row, text }, index) => {
      const alone = said.length === 1 && row.kind !== 'none';
      const part = alone || row.kind === 'by' ? text : enclosed(text);
      if (row.kind === 'none') return index === 0 ? `NOT ${part}` : ` NOT ${part}`;
      return index === 0 ? part : ` AND ${part}`;
    })
    .join('');
}

function rowOf(node: QueryNode, query: string): Row {
  const terms = termsOf(node);
  if (terms !== null) return node.kind === 'term' ? { kind: 'all', terms } : { kind: 'any', terms };
  const denied = node.kind === 'not' ? termsOf(node.child) : null;
  if (denied !== null) return { kind: 'none', terms: denied };
  if (node.kind === 'near' && node.children.length === 2) {
    const [left, right] = node.children.map(termsOf);
    if (left && right) return { kind: 'near', left, right, distance: node.distance, ordered: node.ordered };
  }
  if (node.kind === 'in' && node.field === 'author') {
    const names = termsOf(node.child);
    if (names !== null) return { kind: 'by', terms: names };
  }
  const places = placesOf(node);
  return places === null ? { kind: 'text', text: sourceOf(node, query) } : { kind: 'on', terms: places };
}

/** As it was typed; as it is printed where that cannot be cut out. */
function sourceOf(node: QueryNode, query: string): string {
  const { start, end } = sourceSpan(query, node);
  const typed = query.slice(start, end);
  const parsed = parse(typed);
  return parsed.ok && print(parsed.tree) === print(node) ? typed : print(node);
}

/** The terms of which one is enough, as a query writes them; null where the part is more than that. */
function termsOf(node: QueryNode): readonly string[] | null {
  if (node.kind === 'term') return [print(node)];
  return node.kind === 'or' && node.children.every(({ kind }) => kind === 'term') ? node.children.map(print) : null;
}

function placesOf(node: QueryNode): readonly string[] | null {
  if (node.kind === 'facet') return node.name === 'site' ? [node.value] : null;
  if (node.kind !== 'or') return null;
  const places = node.children.map(placesOf);
  return places.some((some) => some === null) ? null : places.flatMap((some) => some ?? []);
}

/** Rows of a kind that say the same together as apart, in one. */
function merged(rows: readonly Row[], kind: 'all' | 'none'): readonly Row[] {
  const same = rows.filter((row) => row.kind === kind).flatMap((row) => (isWordTerms(row) ? row.terms : []));
  const first = rows.findIndex((row) => row.kind === kind);
  return rows.flatMap((row, index): Row[] => (row.kind !== kind ? [row] : index === first ? [{ kind, terms: same }] : []));
}

function textOf(row: Row): string {
  switch (row.kind) {
    case 'all':
      return written(row.terms).join(' AND ');
    case 'any':
    case 'none':
      return written(row.terms).join(' OR ');
    case 'near': {
      const sides = [written(row.left), written(row.right)].map((terms) => terms.join(' OR '));
      if (sides.includes('')) return sides.join('');
      return sides.map(enclosed).join(` ${row.ordered ? 'ONEAR' : 'NEAR'}/${row.distance} `);
    }
    case 'by':
      return inField('author', written(row.terms.map((name) => name.replace(/^@/, ''))));
    case 'on':
      return row.terms.filter((place) => place.trim() !== '').map((place) => `site:${place.trim()}`).join(' OR ');
    case 'text':
      return row.text.trim();
  }
}

function inField(field: string, terms: readonly string[]): string {
  if (terms.length === 0) return '';
  return terms.length === 1 ? `${field}:${terms[0]}` : `${field}:(${terms.join(' OR ')})`;
}

function written(terms: readonly string[]): readonly string[] {
  return terms.map(writtenTerm).filter((term) => term !== '');
}

/** Parentheses where the text is more than one thing. */
function enclosed(text: string): string {
  if (!/\s/.test(text)) return text;
  const parsed = parse(text);
  const one = parsed.ok && parsed.tree.kind !== 'and' && parsed.tree.kind !== 'or' && parsed.tree.kind !== 'near';
  return one ? text : `(${text})`;
}
