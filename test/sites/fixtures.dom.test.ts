import { describe, expect, test } from 'vitest';
import { canMatch } from '../../lib/listen/raw-post.ts';
import { readPage } from '../../lib/listen/read-page.ts';
import { postSchema } from '../../lib/messages/schemas.ts';
import { fitPost } from '../../lib/model/fit-post.ts';
import type { Post } from '../../lib/model/post.ts';
import { compile } from '../../lib/query/compile.ts';
import type { PageContext, Reading, SiteAdapter } from '../../lib/sites/adapter.ts';
import { ANY_PAGE, isFamily, SITES } from '../../lib/sites/catalog.ts';
import { siteOfPage } from '../../lib/sites/families.ts';
import { isUpdating, readFixtures, siteFolders, writeExpected, type Fixture, type PlainReading } from './fixture.ts';

// The folder of a site is its id; every reader exports one `…Adapter`.
const modules = import.meta.glob<Record<string, SiteAdapter>>('../../lib/sites/*/adapter.ts', { eager: true });
const adapters = Object.values(modules).flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) => (name.endsWith('Adapter') ? [value] : [])),
);

const folder = import.meta.dirname;
const fixtures = readFixtures(folder);

describe('every fixture reads as expected in happy-dom', () => {
  test.each(fixtures)('$name', (fixture) => {
    const page = pageOf(fixture);
    const readings = page === null ? [] : readPage(adapterOf(fixture.site), page, null).map(({ reading }) => reading);
    const plain = readings.map(plainReading);
    if (isUpdating()) writeExpected(fixture, plain);
    else expect(plain).toEqual(fixture.expected);
    for (const reading of readings) if (reading.kind === 'post') {
      expectPaintable(reading);
      expect(postSchema.safeParse(fitPost(reading.post)).error?.issues).toBeUndefined();
    }
  });

  // A browser that saves a page writes every link in full.
  test.each(fixtures)('$name: links in full read the same', (fixture) => {
    const page = pageOf(fixture);
    if (page === null || isUpdating()) return;
    const base = new URL(page.doc.querySelector('base[href]')?.getAttribute('href') ?? '', fixture.url);
    for (const link of page.doc.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (URL.canParse(href, base)) link.setAttribute('href', new URL(href, base).href);
    }
    expect(readPage(adapterOf(fixture.site), page, null).map(({ reading }) => plainReading(reading))).toEqual(fixture.expected);
  });

  test.each(fixtures)('$name: a word of any field of a post finds it, raw', (fixture) => {
    const page = pageOf(fixture);
    if (page === null) return;
    const adapter = adapterOf(fixture.site);
    for (const root of adapter.findPosts(page.doc, page.surface)) {
      const reading = adapter.readPost(root, page);
      const words = reading.kind === 'post' ? wordsOf(reading.post) : [];
      expect(words.filter((word) => !canMatch(compile([{ id: 'topic', revision: 1, query: `"${word}"`, sites: 'all' }]), adapter, root, page.url))).toEqual([]);
    }
  });

  test.each(fixtures)('$name: a post that arrives by itself is found as it was found on the page', (fixture) => {
    const page = pageOf(fixture);
    if (page === null) return;
    const adapter = adapterOf(fixture.site);
    const roots = adapter.findPosts(page.doc, page.surface);
    for (const root of roots) {
      const found = adapter.findPosts(root, page.surface).map((element) => roots.indexOf(element));
      expect(found).toEqual(roots.filter((other) => root.contains(other)).map((element) => roots.indexOf(element)));
    }
  });
});

describe('software that runs on any host is recognised by what its pages say of themselves', () => {
  const families = new Set(SITES.filter(isFamily).map((site) => site.id));
  const pages = fixtures.filter((fixture) => families.has(fixture.site) && fixture.expected.some((reading) => reading.kind === 'post'));

  test.each(pages)('$name', (fixture) => {
    const doc = new DOMParser().parseFromString(fixture.html, 'text/html');
    expect(siteOfPage(fixture.url, doc)?.id).toBe(fixture.site);
  });
});

describe('the catalogue, the readers and the fixtures agree', () => {
  const sites = [...SITES, ANY_PAGE];

  test('every site has a reader and a folder of fixtures, and no folder lacks a site', () => {
    expect(adapters.map((adapter) => adapter.site.id).toSorted()).toEqual(sites.map((site) => site.id).toSorted());
    expect(siteFolders(folder)).toEqual(sites.map((site) => site.id).toSorted());
  });

  test.each(sites.flatMap((site) => site.surfaces.map((surface) => ({ site: site.id, surface }))))(
    '$site reads posts on a $surface',
    ({ site, surface }) => {
      const shown = fixtures.filter((fixture) => fixture.site === site && surfaceOf(fixture)?.kind === surface);
      expect(shown.some((fixture) => fixture.expected.some((reading) => reading.kind === 'post'))).toBe(true);
    },
  );

  test.each(sites.map((site) => site.id))('%s has a page that gives nothing', (site) => {
    expect(fixtures.some((fixture) => fixture.site === site && fixture.expected.length === 0)).toBe(true);
  });
});

function adapterOf(site: string): SiteAdapter {
  const adapter = adapters.find((one) => one.site.id === site);
  if (adapter === undefined) throw new Error(`no reader for ${site}`);
  return adapter;
}

function surfaceOf(fixture: Fixture) {
  return adapterOf(fixture.site).surfaceAt(fixture.url);
}

/** null: the reader does not read at that address. */
function pageOf(fixture: Fixture): PageContext | null {
  const surface = surfaceOf(fixture);
  if (surface === null) return null;
  const doc = new DOMParser().parseFromString(fixture.html, 'text/html');
  return { url: fixture.url, surface, now: Date.parse(fixture.now), doc };
}

function plainReading(reading: Reading): PlainReading {
  return reading.kind === 'post' ? { kind: 'post', post: reading.post } : reading;
}

/** The first word of each field that is matched, and the host of each link. */
function wordsOf({ author, title, text, quoted, links }: Post): string[] {
  const first = (field: string | null | undefined) => /[\p{L}\p{N}]+/u.exec(field ?? '')?.[0] ?? [];
  return [author.handle, author.name, title, text, quoted?.text].flatMap(first).concat(links.map((link) => new URL(link).hostname));
}

/** What is painted stands in the document, in order, and says what the stored text says. */
function expectPaintable(reading: Extract<Reading, { kind: 'post' }>): void {
  const nodes = reading.textNodes();
  const text = squeeze(reading.post.text);
  for (const [index, node] of nodes.entries()) {
    expect(text).toContain(squeeze(node.data));
    const next = nodes[index + 1];
    if (next !== undefined) expect(node.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  }
  expect(text.length === 0 || nodes.length > 0 || /^\P{L}+$/u.test(text)).toBe(true);
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
