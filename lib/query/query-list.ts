import { parse } from './parse.ts';
import type { QueryError } from './query-error.ts';
import { tableRows } from './table-text.ts';
import type { QueryNode } from './tree.ts';

/** A query of the list that can be listened for. */
export interface ListedQuery {
  /** Counted from one. */
  line: number;
  name: string;
  query: string;
}

/** A line that no topic can be made of, and why. */
export interface WrongLine {
  line: number;
  text: string;
  /** null: it has a name and no query. */
  error: QueryError | null;
}

export interface QueryList {
  good: readonly ListedQuery[];
  wrong: readonly WrongLine[];
}

const LONGEST_NAME = 80;
const NAME_COLUMN = /^(?:query |topic |brand |search |input |project )?(?:name|title)$|^(?:topic|brand|label|alert)$/i;
const QUERY_COLUMN = /^(?:boolean|search|topic )?\s*(?:query|queries|boolean|keywords?)(?: string| text)?$/i;
/** Exports of suites have a few lines of their own above the table's head. */
const HEAD_WITHIN = 10;

/**
 * Reads what was pasted: one query a line; or a table (CSV, semicolons, or as a spreadsheet copies it) with a head that
 * names a column of queries, and one of names where there is. A table of two columns without a head is name and query when
 * its separator is a tab: a comma may be the query's own.
 * @param corrected by line: the query that stands there instead
 */
export function readQueryList(text: string, corrected: ReadonlyMap<number, string> = new Map()): QueryList {
  const tidy = text.replace(/^\ufeff/, '');
  const listed = tableWithHead(tidy) ?? tabbed(tidy) ?? lines(tidy);
  const good: ListedQuery[] = [];
  const wrong: WrongLine[] = [];
  const met = new Map<string, number>();
  for (const { line, name, query: typed } of listed) {
    const query = corrected.get(line) ?? typed;
    const parsed = parse(query);
    if (query.trim() === '') wrong.push({ line, text: name, error: null });
    else if (!parsed.ok) wrong.push({ line, text: query, error: parsed.errors[0]! });
    else good.push({ line, name: freeName((name.trim() || nameOf(parsed.tree)).slice(0, LONGEST_NAME), met), query: query.trim() });
  }
  return { good, wrong };
}

function tableWithHead(text: string): readonly ListedQuery[] | null {
  for (const separator of [',', ';', '\t'] as const) {
    const rows = tableRows(text, separator);
    const heads = rows.slice(0, HEAD_WITHIN).map(({ cells }) => headOf(cells));
    const named = heads.findIndex((head) => head !== null && head.nameAt !== -1);
    const at = named === -1 && heads[0] !== null ? 0 : named;
    const head = heads[at] ?? null;
    if (head !== null) return rows.slice(at + 1).map(({ line, cells }) => ({ line, name: cells[head.nameAt] ?? '', query: cells[head.queryAt] ?? '' }));
  }
  return null;
}

/** Which column is what; null: this row is no head. */
function headOf(cells: readonly string[]): { nameAt: number; queryAt: number } | null {
  if (cells.length < 2) return null;
  const names = cells.map((cell) => cell.trim());
  const nameAt = names.findIndex((cell) => NAME_COLUMN.test(cell));
  const queryAt = names.findIndex((cell, index) => index !== nameAt && QUERY_COLUMN.test(cell));
  return queryAt === -1 ? null : { nameAt, queryAt };
}

function tabbed(text: string): readonly ListedQuery[] | null {
  const rows = tableRows(text, '\t');
  if (rows.length === 0 || rows.some(({ cells }) => cells.length !== 2)) return null;
  return rows.map(({ line, cells: [name = '', query = ''] }) => ({ line, name, query }));
}

function lines(text: string): readonly ListedQuery[] {
  return text.split(/\r\n|[\r\n]/).flatMap((query, index) => (query.trim() === '' ? [] : [{ line: index + 1, name: '', query }]));
}

/** The first words of the query. */
function nameOf(node: QueryNode): string {
  if (node.kind === 'term') return node.text.replace(/^[@#]/, '');
  if (node.kind === 'facet') return node.name;
  return nameOf('children' in node ? node.children[0]! : node.child);
}

/** The name with a number where it was met before. */
function freeName(name: string, met: Map<string, number>): string {
  const times = (met.get(name.toLowerCase()) ?? 0) + 1;
  met.set(name.toLowerCase(), times);
  return times === 1 ? name : freeName(`${name} ${times}`, met);
}
