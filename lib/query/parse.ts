import { remedied } from './remedy.ts';
import type { QueryError } from './query-error.ts';
import { readQuery } from './read.ts';
import type { QueryNode } from './tree.ts';

export type ParseResult = { ok: true; tree: QueryNode } | { ok: false; errors: readonly QueryError[] };

/**
 * Reads a query, for people: any string gives a tree or errors with their places, what was expected there and, where there
 * is one, the likely fix. Total, in linear time and without recursion.
 *
 * From tightest to loosest:
 * 1. `title:a`, `site:(a OR b)`: a field and what touches it
 * 2. `"a b"~5`, `(a AND b)~5`
 * 3. `a NEAR/5 b`, from left to right; `near/5:a,b,c`
 * 4. `NOT a`, `-a`
 * 5. `a AND b`, `a NOT b` and `a b`
 * 6. `a OR b` and `a, b`
 *
 * Operators count in capitals; in lower case and, or and not count where they stand between terms, near only with its
 * number. A query with anything that cannot be evaluated gives errors, no tree: nothing is dropped.
 */
export function parse(query: string): ParseResult {
  const { tree, errors } = readQuery(query);
  if (tree !== null) return { ok: true, tree };
  return { ok: false, errors: errors.map((fault) => remedied(query, fault)).sort((a, b) => a.start - b.start) };
}
