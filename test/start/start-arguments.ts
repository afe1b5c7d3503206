import { parseArgs } from 'node:util';
import { parse as parseQuery } from '../../lib/query/parse.ts';

export interface StartArguments {
  /** A saved page and the address under which it is opened; null: the project's own sample pages. */
  page: { file: string; url: URL } | null;
  /** [] = the sample topics. */
  topics: readonly NamedQuery[];
  /** Also where there is a display. */
  headless: boolean;
}

export interface NamedQuery {
  name: string;
  query: string;
}

/** What the person who typed the command can put right; the message says how. */
export class UsageError extends Error {}

export const USAGE = 'npm start [-- --page FILE --url ADDRESS --topic NAME=QUERY … --headless]';

const OPTIONS = {
  page: { type: 'string' },
  url: { type: 'string' },
  topic: { type: 'string', multiple: true },
  headless: { type: 'boolean', default: false },
} as const;

/** The command line without node and script; throws a `UsageError`. */
export function startArguments(argv: readonly string[]): StartArguments {
  const { page, url, topic, headless } = parse(argv);
  const topics = (topic ?? []).map(namedQuery);
  if (page === undefined && url === undefined) return { page: null, topics, headless };
  if (page === undefined) throw new UsageError('--url is the address of a saved page: name the file too, --page FILE');
  if (url === undefined) throw new UsageError('Say under which address the page was saved: --url https://…');
  if (topics.length === 0) throw new UsageError('Say what to listen for on that page: --topic "Lumetra=lumetra OR #lumetra"');
  return { page: { file: page, url: webAddress(url) }, topics, headless };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
  }
}

function namedQuery(given: string): NamedQuery {
  const [name = '', ...rest] = given.split('=');
  const query = rest.join('=').trim();
  if (name.trim() === '' || query === '') throw new UsageError(`--topic "${given}" lacks its name or its query. Write --topic "Lumetra=lumetra OR #lumetra"`);
  const parsed = parseQuery(query);
  const error = parsed.ok ? undefined : parsed.errors[0];
  if (error !== undefined) throw new UsageError(`The query of --topic "${given}" cannot be read from "${query.slice(error.start)}" on: ${error.code.replaceAll('-', ' ')}.`);
  return { name: name.trim(), query };
}

function webAddress(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new UsageError(`--url "${given}" is not a web address. Write it in full, as https://forum.example/t/1`);
  return url;
}
