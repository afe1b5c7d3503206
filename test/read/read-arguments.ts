import { parseArgs } from 'node:util';
import type { EpochMs } from '../../lib/model/time.ts';
import { parse as parseQuery } from '../../lib/query/parse.ts';

export interface ReadArguments {
  file: string;
  url: URL;
  query: string | null;
  now: EpochMs;
}

/** What the person who typed the command can put right; the message says how. */
export class UsageError extends Error {}

export const USAGE = 'npm run --silent read -- FILE --url ADDRESS [--query QUERY] [--now ISO]';

/** The command line without node and script; throws a `UsageError`. */
export function readArguments(argv: readonly string[], clock: () => EpochMs): ReadArguments {
  const { values, positionals } = parse(argv);
  const [file, ...rest] = positionals;
  if (file === undefined) throw new UsageError(`Name the saved page to read: ${USAGE}`);
  if (rest.length > 0) throw new UsageError(`One page at a time, but there is also "${rest.join('" "')}". Put quotes around names with spaces.`);
  return {
    file,
    url: addressFrom(values.url),
    query: values.query === undefined ? null : queryFrom(values.query),
    now: values.now === undefined ? clock() : timeFrom(values.now),
  };
}

function parse(argv: readonly string[]) {
  try {
    const options = { url: { type: 'string' }, query: { type: 'string' }, now: { type: 'string' } } as const;
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
  }
}

function addressFrom(given: string | undefined): URL {
  if (given === undefined) throw new UsageError('Say under which address the page was saved: --url https://…');
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new UsageError(`--url "${given}" is not a web address. Write it in full, as https://forum.example/t/1`);
  }
  return url;
}

function queryFrom(query: string): string {
  const result = parseQuery(query);
  if (result.ok) return query;
  const lines = result.errors.map(({ code, name, start, end }) => `${underlined(query, start, end)}\n${code}${name === undefined ? '' : ` ${name}`} at character ${start + 1}`);
  throw new UsageError(`--query cannot be read:\n${lines.join('\n')}`);
}

/** The query on one line and marks under the place. */
function underlined(query: string, start: number, end: number): string {
  return `  ${query.replace(/\s/g, ' ')}\n  ${' '.repeat(start)}${'^'.repeat(Math.max(1, end - start))}`;
}

const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/;

function timeFrom(given: string): EpochMs {
  const at = Date.parse(given);
  if (!ISO.test(given) || Number.isNaN(at)) {
    throw new UsageError(`--now "${given}" is not an ISO 8601 time with a zone. Write it as 2026-03-01T12:00:00Z`);
  }
  return at;
}
