import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findChromium, launchFlags } from '../browser/chromium.ts';
import { prepare } from '../../lib/query/prepare.ts';
import { ANY_PAGE, SITES } from '../../lib/sites/catalog.ts';
import { inventedTerms } from '../query/invented-posts.ts';
import { type Fixture, readFixtures } from '../sites/fixture.ts';
import { openBenchPage } from './bench-page.ts';
import { bundled } from './bundle.ts';
import type { Variant } from './content-variants.ts';
import type { Row } from './matcher.ts';
import { median } from './median.ts';

const TERMS = 1_000;
const VARIANTS = ['none', 'no-op', 'walk', 'naive', 'mark.js', 'ours'] as const;
/** mark.js takes minutes with a thousand words. */
const MARK_WORDS = 10;

/** The same beside doing less, per site: the posts of its richest fixture, copied until there are `posts`. */
export async function contentSitesBench({ posts = 200, rounds = 1, sites = [...SITES, ANY_PAGE] } = {}): Promise<Row[]> {
  const script = await bundled('content-in-page.ts');
  const terms = inventedTerms(TERMS);
  const topics = prepare(terms.map((query, index) => ({ id: String(index), revision: 1, query, sites: 'all' as const })));
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...launchFlags] });
  try {
    const rows: Row[] = [];
    for (const { id } of sites) {
      const fixture = richest(id);
      const start = (variant: Variant) => `${script};contentBench.start(${JSON.stringify(variant)}, ${JSON.stringify(id)}, ${JSON.stringify(topics)}, ${JSON.stringify(terms.slice(0, MARK_WORDS))})`;
      rows.push(...(await siteRows(browser, fixture, start, posts, rounds)));
    }
    return rows;
  } finally {
    await browser.close();
  }
}

const fixtures = readFixtures(join(import.meta.dirname, '../sites'));

function richest(site: string): Fixture {
  const own = fixtures.filter((fixture) => fixture.site === site && !fixture.name.includes('poisoned'));
  return own.toSorted((a, b) => postsOf(b) - postsOf(a))[0]!;
}

function postsOf({ expected }: Fixture): number {
  return expected.filter(({ kind }) => kind === 'post').length;
}

async function siteRows(browser: Browser, fixture: Fixture, start: (variant: Variant) => string, posts: number, rounds: number): Promise<Row[]> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: fixture.html }));
  const spent: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const variant of VARIANTS) {
      const opened = await openBenchPage(page, fixture.url.href);
      await opened.isolated<void>(start(variant));
      const before = await opened.scriptTime();
      await opened.isolated<void>(`contentBench.growByCopies(${JSON.stringify(fixture.site)}, ${posts})`);
      const seen = await opened.isolated<number>('contentBench.seen()');
      if (variant === 'ours' && seen < posts) throw new Error(`of ${posts} posts like those of ${fixture.name} ${seen} were seen`);
      if (round > 0) (spent[variant] ??= []).push((((await opened.scriptTime()) - before) * 1_000) / posts);
      await opened.close();
    }
  }
  await page.close();
  const added = (variant: Variant) => Math.max(0.1, median(spent[variant]!.map((time, round) => time - spent['none']![round]!)));
  const row = (what: string, variant: Variant, goal: number | null): Row => ({
    name: `C1 ${fixture.site}: CPU ms per 1,000 posts like those of ${fixture.name}, against ${what}`,
    ours: added('ours'),
    against: added(variant),
    ratio: added('ours') / added(variant),
    goal,
  });
  return [row('a bare walk that reads the text', 'walk', null), row('an observer that does nothing', 'no-op', 20), row('querySelectorAll at every mutation', 'naive', null), row(`mark.js on the page with ${MARK_WORDS} words`, 'mark.js', null)];
}
