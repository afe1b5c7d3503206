import { parse } from '../../lib/query/parse.ts';
import { print } from '../../lib/query/print.ts';

/** The tree in its plainest spelling, or the errors with the part of the query that each is about. */
export function read(query: string): string {
  const result = parse(query);
  if (result.ok) return print(result.tree);
  return result.errors.map(({ code, start, end, name }) => `${code}${name === undefined ? '' : ` ${name}`} at '${query.slice(start, end)}'`).join('; ');
}
