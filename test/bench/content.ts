import { chromium, type Page } from 'playwright-core';
import { findChromium, launchFlags } from '../browser/chromium.ts';
import { prepare } from '../../lib/query/prepare.ts';
import { inventedPosts, inventedTerms } from '../query/invented-posts.ts';
import { type BenchPage, openBenchPage } from './bench-page.ts';
import { bundled } from './bundle.ts';
import { FEED } from './content-feed.ts';
import type { Variant } from './content-variants.ts';
import type { Row } from './matcher.ts';
import { median } from './median.ts';

const ADDRESS = 'https://x.com/home';
/** mark.js takes minutes with a thousand words. */
const MARK_WORDS = 10;

export interface ContentSizes {
  posts: number;
  terms: number;
  rounds: number;
  /** Posts that go through thirty nodes. */
  recycled: number;
}

/** Goals C1 to C3: what the content script adds to a feed that grows or recycles, beside doing less and beside others. */
export async function contentBench(sizes: ContentSizes = { posts: 1_000, terms: 1_000, rounds: 5, recycled: 10_000 }): Promise<Row[]> {
  const queries = inventedTerms(sizes.terms);
  const feed: Feed = {
    texts: inventedPosts(Math.max(sizes.posts * 2 + 200, sizes.recycled), queries).map(({ text }) => text),
    start: `contentBench.start(VARIANT, 'x', ${JSON.stringify(prepare(queries.map((query, index) => ({ id: String(index), revision: 1, query, sites: 'all' as const }))))}, ${JSON.stringify(queries.slice(0, MARK_WORDS))})`,
    script: await bundled('content-in-page.ts'),
  };
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...launchFlags] });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: FEED }));
    return [...(await growthRows(page, feed, sizes)), ...(await peerRows(page, feed, sizes)), ...(await lengthRows(page, feed, sizes)), ...(await recyclingRows(page, feed, sizes))];
  } finally {
    await browser.close();
  }
}

interface Feed {
  texts: readonly string[];
  script: string;
  /** Starts `VARIANT` in the isolated world. */
  start: string;
}

/** C1 and the first part of C3. */
async function growthRows(page: Page, feed: Feed, { posts, terms, rounds }: ContentSizes): Promise<Row[]> {
  const variants = ['none', 'no-op', 'walk', 'ours'] as const;
  const spent: Record<(typeof variants)[number], number[]> = { none: [], 'no-op': [], walk: [], ours: [] };
  const turns: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const variant of variants) {
      await using opened = await begin(page, feed, variant);
      const time = await opened.during(() => show(page, 'grow', posts));
      const seen = await opened.isolated<number>('contentBench.seen()');
      if (seen !== (variant === 'none' || variant === 'no-op' ? 0 : posts)) throw new Error(`${variant} saw ${seen} of ${posts} posts`);
      // The first round only warms up.
      if (round > 0) spent[variant].push((time * 1_000) / posts);
      if (round > 0 && variant === 'ours') turns.push(await opened.isolated<number>('contentBench.longestTurn()'));
    }
  }
  const added = (variant: keyof typeof spent) => median(spent[variant].map((time, round) => time - spent.none[round]!));
  const against = (what: string, value: number, goal: number): Row => row(`C1: content script, ${terms} terms, CPU ms per 1,000 posts, against ${what}`, added('ours'), value, goal);
  return [
    against('walk + textContent', added('walk'), 1.4),
    against('an observer that does nothing', added('no-op'), 20),
    against('30 ms', 30, 1),
    row('C3: the longest turn of the content script, ms, against 16 ms', median(turns), 16, 1),
  ];
}

/** C2: beside looking for every post again at every change, and beside a highlighter. */
async function peerRows(page: Page, feed: Feed, { posts, rounds }: ContentSizes): Promise<Row[]> {
  const few = Math.min(300, posts);
  const times: Partial<Record<Variant, number[]>> = {};
  for (let round = 0; round <= Math.min(rounds, 2); round += 1) {
    for (const variant of ['none', 'ours', 'naive', 'mark.js'] as const) {
      await using opened = await begin(page, feed, variant);
      const time = await opened.during(() => show(page, 'grow', few));
      if (round > 0) (times[variant] ??= []).push((time * 1_000) / few);
    }
  }
  const added = (variant: Variant) => median(times[variant]!.map((time, round) => time - times.none![round]!));
  return [
    row(`C2: ${few} posts, CPU ms per 1,000, against querySelectorAll at every mutation`, added('ours'), added('naive'), 1),
    row(`C2: ${few} posts, CPU ms per 1,000, against mark.js on the page with ${MARK_WORDS} words`, added('ours'), added('mark.js'), 1 / 50),
  ];
}

/** C2: a post costs as much far down a long feed as at its head. */
async function lengthRows(page: Page, feed: Feed, { posts, rounds }: ContentSizes): Promise<Row[]> {
  const early: number[] = [];
  const late: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await using opened = await begin(page, feed, 'ours');
    await show(page, 'grow', 100);
    const first = await opened.during(() => show(page, 'grow', 200));
    await show(page, 'grow', posts * 2 - 500);
    const last = await opened.during(() => show(page, 'grow', 200));
    if (round > 0) early.push(first * 5);
    if (round > 0) late.push(last * 5);
  }
  return [row(`C2: CPU ms per 1,000 posts after ${posts * 2 - 200} posts, against after 100`, Math.min(...late), Math.min(...early), 1.2)];
}

/** C3: what stays in memory when posts come and go through thirty nodes. */
async function recyclingRows(page: Page, feed: Feed, { recycled }: ContentSizes): Promise<Row[]> {
  const first = Math.round(recycled / 5);
  const grown = async (variant: Variant): Promise<number> => {
    await using opened = await begin(page, feed, variant);
    await show(page, 'recycle', first);
    const before = await opened.heldHeap();
    await show(page, 'recycle', recycled - first);
    return ((await opened.heldHeap()) - before) / ((recycled - first) / 1_000);
  };
  const without = await grown('none');
  return [row(`C3: heap held after 1,000 more of ${recycled} posts through 30 nodes, KB, against 512 KB`, (await grown('ours')) - without, 512, 1)];
}

interface Begun extends BenchPage, AsyncDisposable {
  /** Milliseconds of script while `work` goes on. */
  during(work: () => Promise<void>): Promise<number>;
}

async function begin(page: Page, feed: Feed, variant: Variant): Promise<Begun> {
  const opened = await openBenchPage(page, ADDRESS);
  await opened.isolated<void>(`${feed.script};${feed.start.replace('VARIANT', JSON.stringify(variant))}`);
  await page.evaluate((texts) => (globalThis as unknown as { prepare(texts: readonly string[]): void }).prepare(texts), feed.texts);
  return {
    ...opened,
    async during(work) {
      const before = await opened.scriptTime();
      await work();
      return (await opened.scriptTime()) - before;
    },
    [Symbol.asyncDispose]: () => opened.close(),
  };
}

function show(page: Page, how: 'grow' | 'recycle', count: number): Promise<void> {
  return page.evaluate(([name, posts]) => (globalThis as unknown as Record<string, (count: number) => Promise<void>>)[name]!(posts), [how, count] as const);
}

function row(name: string, ours: number, against: number, goal: number | null): Row {
  return { name, ours, against, ratio: ours / against, goal };
}

if (import.meta.main) console.table(await contentBench());
