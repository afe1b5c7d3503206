import { readFile } from 'node:fs/promises';
import { bundleReaders } from './bundle.ts';
import { readArguments, UsageError } from './read-arguments.ts';
import { readersFor } from './readers-for.ts';
import { SavedPages } from './saved-pages.ts';

/** `npm run read`: what Earshot sees on a saved page, one JSON line per reading. */
async function main(argv: readonly string[]): Promise<void> {
  const { file, url, query, now } = readArguments(argv, Date.now);
  const html = await readSavedPage(file);
  await using pages = await SavedPages.open(bundleReaders(readersFor([url])));
  const answer = await pages.read(html, { url: url.href, now, query });
  if (answer === null) process.stderr.write(`${url.href}: this address is never read.\n`);
  for (const line of answer ?? []) process.stdout.write(`${line}\n`);
}

async function readSavedPage(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there' : `cannot be read (${String(error)})`;
    throw new UsageError(`The file "${file}" ${why}. Name a saved HTML page.`);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
