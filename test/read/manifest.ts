import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EpochMs } from '../../lib/model/time.ts';
import { keyFrom } from './answer-key.ts';
import type { KeyedPost } from './answer-key.ts';
import { UsageError } from './usage-error.ts';

/** One saved page, as a manifest lists them. */
export interface Listed {
  /** Relative to the manifest. */
  file: string;
  /** What it is a page of, as the manifest's author calls it. */
  site: string;
  url: string;
  /** "2020", "2025-02" or "2025-02-17". */
  captured?: string;
}

/** The pages that a manifest (a JSON array) lists for these sites; for all where none is named. Throws a `UsageError`. */
export async function pagesListed(manifest: string, sites: readonly string[]): Promise<Listed[]> {
  const listed = listedIn(await textOf(manifest), manifest);
  const unknown = sites.filter((site) => !listed.some((page) => page.site === site));
  if (unknown.length > 0) throw new UsageError(`${manifest} lists no page of ${unknown.join(', ')}, but of ${[...new Set(listed.map(({ site }) => site))].toSorted().join(', ')}.`);
  return listed.filter(({ site }) => sites.length === 0 || sites.includes(site));
}

function listedIn(text: string, manifest: string): Listed[] {
  let listed: unknown;
  try {
    listed = JSON.parse(text);
  } catch {
    listed = null;
  }
  if (!Array.isArray(listed) || !listed.every(isListed)) throw new UsageError(`${manifest} is no manifest: that is a JSON array of {"file", "site", "url"}.`);
  return listed;
}

function isListed(one: unknown): one is Listed {
  const { file, site, url } = (one ?? {}) as Record<string, unknown>;
  return [file, site, url].every((value) => typeof value === 'string') && URL.canParse(url as string);
}

/** The end of the day, the month or the year in which a page was saved: what it dates without a year lies before; null where it is not told. */
export function savedAt({ captured }: Listed): EpochMs | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(captured ?? '') ?? [];
  if (year === undefined) return null;
  if (day !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day) + 1) - 1;
  return month === undefined ? Date.UTC(Number(year) + 1, 0) - 1 : Date.UTC(Number(year), Number(month)) - 1;
}

/** The answer key that lies beside a page (`thread.gold.json` of `thread.html`), or null. */
export async function keyBeside(manifest: string, { file }: Listed): Promise<readonly KeyedPost[] | null> {
  const path = join(dirname(manifest), file.replace(/\.html$/, '.gold.json'));
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return null;
  }
  const key = keyFrom(text);
  if (key === null) throw new UsageError(`${path} is no answer key: that is {"posts": [{"post_text": {"surface_form"}, "datetime": …, "user": …}]}.`);
  return key;
}

/** The saved page itself. */
export function htmlOf(manifest: string, { file }: Listed): Promise<Buffer> {
  return readFile(join(dirname(manifest), file));
}

async function textOf(manifest: string): Promise<string> {
  try {
    return await readFile(manifest, 'utf8');
  } catch {
    throw new UsageError(`The manifest "${manifest}" cannot be read.`);
  }
}
