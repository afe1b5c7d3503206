import { parseArgs } from 'node:util';
import type { SiteId } from '../../lib/model/site.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { parse as parseQuery } from '../../lib/query/parse.ts';
import { ANY_PAGE, siteById, SITES } from '../../lib/sites/catalog.ts';
import { UsageError } from './usage-error.ts';

/** One saved page, its readings wanted. */
export interface PageArguments {
  kind: 'page';
  file: string;
  url: URL;
  query: string | null;
  now: EpochMs;
  as: SiteId | null;
}

/** The pages that a manifest lists, counts and scores wanted. */
export interface ManifestArguments {
  kind: 'manifest';
  manifest: string;
  /** As the manifest calls them; [] is all. */
  sites: readonly string[];
  /** null: each page is read as of when it was saved. */
  now: EpochMs | null;
  as: SiteId | null;
}

export const USAGE = `npm run --silent read -- FILE --url ADDRESS [--query QUERY] [--now ISO] [--as READER]
       npm run --silent read -- --manifest FILE [SITE…] [--now ISO] [--as READER]`;

/** The command line without node and script; throws a `UsageError`. */
export function readArguments(argv: readonly string[], clock: () => EpochMs): PageArguments | ManifestArguments {
  const { values, positionals } = parse(argv);
  const now = values.now === undefined ? null : timeFrom(values.now);
  const as = values.as === undefined ? null : readerFrom(values.as);
  if (values.manifest !== undefined) return { kind: 'manifest', manifest: manifestFrom(values), sites: positionals, now, as };
  const [file, ...rest] = positionals;
  if (file === undefined) throw new UsageError(`Name the saved page to read: ${USAGE}`);
  if (rest.length > 0) throw new UsageError(`One page at a time, but there is also "${rest.join('" "')}". Put quotes around names with spaces.`);
  return { kind: 'page', file, url: addressFrom(values.url), query: values.query === undefined ? null : queryFrom(values.query), now: now ?? clock(), as };
}

const TEXT = { type: 'string' } as const;

function parse(argv: readonly string[]) {
  try {
    const options = { url: TEXT, query: TEXT, now: TEXT, as: TEXT, manifest: TEXT };
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
  }
}

/** It names the addresses itself, and says nothing of a query. */
function manifestFrom({ manifest = '', url, query }: { manifest?: string; url?: string; query?: string }): string {
  if (url !== undefined || query !== undefined) throw new UsageError('--manifest lists the addresses of its pages and prints counts: leave --url and --query out.');
  return manifest;
}

function readerFrom(given: string): SiteId {
  if (siteById(given) !== null) return given;
  throw new UsageError(`--as "${given}" is no reader. There are ${[...SITES, ANY_PAGE].map(({ id }) => id).join(', ')}.`);
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
