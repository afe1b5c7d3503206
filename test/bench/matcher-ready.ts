import { chromium } from 'playwright-core';
import { findChromium, launchFlags } from '../browser/chromium.ts';
import { ensureChromium } from '../browser/ensure-chromium.ts';
import { prepare } from '../../lib/query/prepare.ts';
import { inventedPosts, inventedTerms } from '../query/invented-posts.ts';
import { bundled } from './bundle.ts';
import type { Row } from './matcher.ts';

const PAGES = 9;
/** About what stands on a page when it has loaded. */
const POSTS = 20;
const GOALS = { 1_000: 5, 10_000: 20 } as const;

/** Goal M4: how soon a page that has never matched can, with topics that were prepared elsewhere; the best of several fresh pages, since others use the machine too. */
export async function readyBench(): Promise<Row[]> {
  await ensureChromium();
  const script = await bundled('matcher-in-page.ts');
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...launchFlags] });
  try {
    const rows: Row[] = [];
    for (const [size, goal] of Object.entries(GOALS)) {
      const terms = inventedTerms(Number(size));
      const prepared = JSON.stringify(prepare(terms.map((query, index) => ({ id: String(index), revision: 1, query, sites: 'all' as const }))));
      const posts = JSON.stringify(inventedPosts(POSTS, terms));
      const times: { first: number; all: number }[] = [];
      for (let page = 0; page < PAGES; page += 1) {
        const fresh = await browser.newPage();
        await fresh.evaluate(script);
        times.push(await fresh.evaluate(`ready(JSON.parse(${JSON.stringify(prepared)}), JSON.parse(${JSON.stringify(posts)}))`));
        await fresh.close();
      }
      const row = (what: string, of: (time: { first: number; all: number }) => number): Row => {
        const ours = Math.min(...times.map(of));
        return { name: `M4: ms in a fresh page, ${size} terms, ${what}, to ${goal} ms`, ours, against: goal, ratio: ours / goal, goal: 1 };
      };
      rows.push(row('until its first post is matched', ({ first }) => first), row(`until ${POSTS} posts are looked at`, ({ all }) => all));
    }
    return rows;
  } finally {
    await browser.close();
  }
}
