import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANY_PAGE, SITES } from '../../lib/sites/catalog.ts';
import { bundleReaders } from '../read/bundle.ts';
import { SavedPages } from '../read/saved-pages.ts';
import { readFixtures, siteFolders, type PlainReading } from './fixture.ts';

const folder = import.meta.dirname;

describe('every fixture reads as expected in real Chromium, in an isolated world', () => {
  let pages: SavedPages;

  beforeAll(async () => {
    const written = siteFolders(folder);
    const ids = [...SITES, ANY_PAGE].map((site) => site.id).filter((id) => written.includes(id));
    pages = await SavedPages.open(bundleReaders(ids));
  });

  afterAll(async () => {
    await pages[Symbol.asyncDispose]();
  });

  test.each(readFixtures(folder))('$name', async ({ site, html, url, now, expected }) => {
    // A page of any page may say what it runs on, and would be read as that.
    const answer = await pages.read(Buffer.from(html), { url: url.href, now: Date.parse(now), query: null, as: site === ANY_PAGE.id ? site : null });
    expect((answer?.readings ?? []).map(withoutHits)).toEqual(expected);
  });
});

function withoutHits(line: string): PlainReading {
  const { hits: _hits, ...reading } = JSON.parse(line) as PlainReading & { hits?: unknown };
  return reading as PlainReading;
}
