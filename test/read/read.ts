import { readFile } from 'node:fs/promises';
import { ANY_PAGE } from '../../lib/sites/catalog.ts';
import { bundleReaders } from './bundle.ts';
import { htmlOf, keyBeside, pagesListed, savedAt } from './manifest.ts';
import type { Listed } from './manifest.ts';
import { readArguments } from './read-arguments.ts';
import type { ManifestArguments, PageArguments } from './read-arguments.ts';
import { readersFor } from './readers-for.ts';
import { SavedPages } from './saved-pages.ts';
import { score } from './score.ts';
import { PAGE_HEADER, pageLine, postsOf, scoreTable } from './table.ts';
import type { PageResult } from './table.ts';
import { UsageError } from './usage-error.ts';

/** `npm run read`: what Earshot sees on a saved page, one JSON line per reading; or counts and scores of all that a manifest lists. */
async function main(argv: readonly string[]): Promise<void> {
  const wanted = readArguments(argv, Date.now);
  await (wanted.kind === 'page' ? printPage(wanted) : printManifest(wanted));
}

async function printPage({ file, url, query, now, as }: PageArguments): Promise<void> {
  const html = await readSavedPage(file);
  await using pages = await SavedPages.open(bundleReaders(as === null ? readersFor([url]) : [as]));
  const answer = await pages.read(html, { url: url.href, now, query, as });
  if (answer === null) process.stderr.write(`${url.href}: this address is never read.\n`);
  for (const reading of answer?.readings ?? []) print(reading);
}

async function printManifest({ manifest, sites, now, as }: ManifestArguments): Promise<void> {
  const listed = await pagesListed(manifest, sites);
  await using pages = await SavedPages.open(bundleReaders(as === null ? readersFor(listed.map(({ url }) => new URL(url))) : [as]));
  print(PAGE_HEADER);
  const results: PageResult[] = [];
  for (const page of listed) {
    try {
      const result = await readListed(pages, page, { manifest, as, now: now ?? savedAt(page) ?? Date.now() });
      results.push(result);
      print(pageLine(result));
    } catch (error) {
      process.exitCode = 1;
      print(`failed  ${page.file}: ${messageOf(error)}`);
    }
  }
  print(`\n${scoreTable(results, ANY_PAGE.id)}`.trimEnd());
}

async function readListed(pages: SavedPages, page: Listed, { manifest, as, now }: Pick<ManifestArguments, 'manifest' | 'as'> & { now: number }): Promise<PageResult> {
  const answer = await pages.read(await htmlOf(manifest, page), { url: page.url, now, query: null, as });
  const key = await keyBeside(manifest, page);
  return { file: page.file, answer, score: key === null ? null : score(key, answer === null ? [] : postsOf(answer), { url: new URL(page.url), now }) };
}

async function readSavedPage(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there' : `cannot be read (${String(error)})`;
    throw new UsageError(`The file "${file}" ${why}. Name a saved HTML page.`);
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
