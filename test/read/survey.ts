import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Post } from '../../lib/model/post.ts';
import { bundleReaders } from './bundle.ts';
import { readersFor } from './readers-for.ts';
import { SavedPages } from './saved-pages.ts';

/** One saved page, as a manifest lists them. `file` is relative to the manifest. */
interface Listed {
  file: string;
  site: string;
  url: string;
}

/** `node test/read/survey.ts MANIFEST [SITE…]`: what is read on each listed page, as counts. */
async function main([manifest, ...wanted]: readonly string[]): Promise<void> {
  if (manifest === undefined) throw new Error('Name a manifest: a JSON array of {"file", "site", "url"}.');
  const listed = (JSON.parse(await readFile(manifest, 'utf8')) as Listed[]).filter(({ site }) => wanted.length === 0 || wanted.includes(site));
  await using pages = await SavedPages.open(bundleReaders(readersFor(listed.map(({ url }) => new URL(url)))));
  process.stdout.write(`${row(['posts', 'author', 'time', 'text', 'skip', 'drift', 'page'])}\n`);
  for (const { file, url } of listed) {
    const answer = await pages.read(await readFile(join(dirname(manifest), file)), { url, now: Date.now(), query: null });
    process.stdout.write(`${answer === null ? row(['never read', '', '', '', '', '', file]) : counts(answer, file)}\n`);
  }
}

function counts(answer: readonly string[], file: string): string {
  const readings = answer.map((line) => JSON.parse(line) as { kind: string; post?: Post });
  const posts = readings.flatMap(({ post }) => (post === undefined ? [] : [post]));
  const withField = (has: (post: Post) => boolean): number => posts.filter(has).length;
  const ofKind = (kind: string): number => readings.filter((reading) => reading.kind === kind).length;
  return row([
    posts.length,
    withField((post) => post.author.handle !== ''),
    withField((post) => post.publishedAt !== null),
    withField((post) => post.text !== ''),
    ofKind('skip'),
    ofKind('drift'),
    file,
  ]);
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell) => String(cell).padStart(6)).join(' ');
}

await main(process.argv.slice(2));
