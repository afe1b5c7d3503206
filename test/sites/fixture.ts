import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Reading } from '../../lib/sites/adapter.ts';

/** A reading as `npm run read` prints it, without hits: what a fixture expects. */
export type PlainReading =
  | Pick<Extract<Reading, { kind: 'post' }>, 'kind' | 'post'>
  | Extract<Reading, { kind: 'skip' }>
  | Extract<Reading, { kind: 'drift' }>;

/** One saved page of our own making and what the reader must make of it. The format: README.md beside this file. */
export interface Fixture {
  /** Folder: the site's id. */
  site: string;
  /** `site/case`, for test names. */
  name: string;
  url: URL;
  /** ISO 8601. */
  now: string;
  html: string;
  expected: readonly PlainReading[];
  expectedFile: string;
}

const HEADER = /^<!-- url: (https?:\/\/\S+) now: (\S+) -->\n/;

/** Every fixture below `folder` (`test/sites`), sorted by name. Throws where a header or the `.json` is missing or broken. */
export function readFixtures(folder: string): Fixture[] {
  return siteFolders(folder).flatMap((site) =>
    readdirSync(join(folder, site))
      .filter((file) => file.endsWith('.html'))
      .toSorted()
      .map((file) => readFixture(site, join(folder, site, file))),
  );
}

/** Folders of `test/sites` that hold fixtures. */
export function siteFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).some((file) => file.endsWith('.html')))
    .map((entry) => entry.name)
    .toSorted();
}

/** `UPDATE_FIXTURES=1` writes what the reader says into the `.json`, for a person to review. */
export function isUpdating(): boolean {
  return process.env.UPDATE_FIXTURES === '1';
}

export function writeExpected(fixture: Fixture, readings: readonly PlainReading[]): void {
  writeFileSync(fixture.expectedFile, `${JSON.stringify(readings, null, 2)}\n`);
}

function readFixture(site: string, file: string): Fixture {
  const html = readFileSync(file, 'utf8');
  const header = HEADER.exec(html);
  if (header === null) throw new Error(`${file}: the first line must be <!-- url: https://… now: 2026-03-01T00:00:00Z -->`);
  const [, url = '', now = ''] = header;
  if (Number.isNaN(Date.parse(now))) throw new Error(`${file}: now is not a time: ${now}`);
  const expectedFile = file.replace(/\.html$/, '.json');
  if (!existsSync(expectedFile) && !isUpdating()) throw new Error(`${file}: no ${basename(expectedFile)} beside it`);
  const expected = existsSync(expectedFile) ? (JSON.parse(readFileSync(expectedFile, 'utf8')) as PlainReading[]) : [];
  return { site, name: `${site}/${basename(file, '.html')}`, url: new URL(url), now, html, expected, expectedFile };
}
