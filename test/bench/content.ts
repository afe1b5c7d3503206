import { chromium, type Page } from 'playwright-core';
import { findChromium, launchFlags } from '../browser/chromium.ts';
import { prepare } from '../../lib/query/prepare.ts';
import { inventedPosts, inventedTerms } from '../query/invented-posts.ts';
import { bundled } from './bundle.ts';
import { type Variant, VARIANTS } from './content-variants.ts';
import type { Row } from './matcher.ts';
import { median } from './median.ts';

const ADDRESS = 'https://x.com/home';

export interface ContentSizes {
  posts: number;
  terms: number;
  rounds: number;
}

/** Goal C1: what the content script adds to a feed that grows, in CPU milliseconds of script per 1,000 posts, beside doing less. */
export async function contentBench({ posts, terms, rounds }: ContentSizes = { posts: 1_000, terms: 1_000, rounds: 5 }): Promise<Row[]> {
  const queries = inventedTerms(terms);
  const texts = inventedPosts(posts, queries).map(({ text }) => text);
  const topics = prepare(queries.map((query, index) => ({ id: String(index), revision: 1, query, sites: 'all' as const })));
  const script = await bundled('content-in-page.ts');
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...launchFlags] });
  const spent: Record<Variant, number[]> = { none: [], 'no-op': [], walk: [], ours: [] };
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: FEED }));
    for (let round = 0; round <= rounds; round += 1) {
      for (const variant of VARIANTS) {
        const time = await scriptTime(page, `${script};contentBench.start(${JSON.stringify(variant)}, ${JSON.stringify(topics)})`, texts, variant);
        // The first round only warms up.
        if (round > 0) spent[variant].push((time * 1_000) / posts);
      }
    }
  } finally {
    await browser.close();
  }
  const added = (variant: Variant) => median(spent[variant].map((time, round) => time - spent.none[round]!));
  const row = (against: string, value: number, goal: number): Row => ({
    name: `C1: content script, ${terms} terms, CPU ms per 1,000 posts, against ${against}`,
    ours: added('ours'),
    against: value,
    ratio: added('ours') / value,
    goal,
  });
  return [row('walk + textContent', added('walk'), 1.4), row('an observer that does nothing', added('no-op'), 20), row('30 ms', 30, 1)];
}

/** Milliseconds of script CPU in the page while the feed grows by all the texts. */
async function scriptTime(page: Page, start: string, texts: readonly string[], variant: Variant): Promise<number> {
  await page.goto(ADDRESS);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  const isolated = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  const spent = async () => (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1_000;
  await isolated<void>(start);
  await page.evaluate((given) => (globalThis as unknown as { prepare(texts: readonly string[]): void }).prepare(given), texts);
  const before = await spent();
  await page.evaluate(() => (globalThis as unknown as { grow(): Promise<void> }).grow());
  const after = await spent();
  const seen = await isolated<number>('contentBench.seen()');
  if (seen !== (variant === 'none' || variant === 'no-op' ? 0 : texts.length)) throw new Error(`${variant} saw ${seen} of ${texts.length} posts`);
  await cdp.detach();
  return after - before;
}

/** Posts of some seventy elements in X's markup, twenty at a time, a batch per frame. */
const FEED = `<!doctype html><html lang="en"><style>svg { inline-size: 1em; block-size: 1em; } article { contain: content; }</style><body><div id="react-root"><main role="main"><div data-testid="primaryColumn">
<section role="region"><div aria-label="Timeline: Your Home Timeline" id="feed"></div></section></div></main></div><script>
const icon = '<div><div><svg viewBox="0 0 24 24" aria-hidden="true"><g><path d="M1 1h2v2z"></path></g></svg></div></div>';
const button = (name) => '<div><button data-testid="' + name + '" aria-label="3 ' + name + '">' + icon + '<span data-testid="app-text-transition-container"><span><span>3</span></span></span></button></div>';
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const post = (text, index) => '<div data-testid="cellInnerDiv"><div><article role="article" data-testid="tweet"><div><div><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-reader' + index + '"><a href="/reader' + index + '"><div><div><img alt="" src="data:,"></div></div></a></div></div>' +
  '<div data-testid="User-Name"><div><a href="/reader' + index + '" role="link"><div dir="ltr"><span><span>Reader ' + index + '</span></span></div></a></div><div><a href="/reader' + index + '" role="link"><div dir="ltr"><span>@reader' + index + '</span></div></a><div dir="ltr" aria-hidden="true"><span>·</span></div><a href="/reader' + index + '/status/' + (2027685456245686273n + BigInt(index)) + '" role="link"><time datetime="2026-02-28T10:02:00.000Z">4m</time></a></div></div>' +
  '<div dir="auto" lang="en" data-testid="tweetText"><span>' + escaped(text) + '</span></div>' +
  '<div role="group" aria-label="3 replies, 15 reposts, 1059 likes, 82346 views">' + ['reply', 'retweet', 'like', 'bookmark'].map(button).join('') + '</div></div></div></article></div></div>';
let batches = [];
function prepare(texts) {
  const posts = texts.map(post);
  while (posts.length > 0) batches.push(posts.splice(0, 20).join(''));
}
const turn = (next) => new Promise((resolve) => next(resolve));
async function grow() {
  const feed = document.getElementById('feed');
  for (const batch of batches) {
    await turn(requestAnimationFrame);
    feed.insertAdjacentHTML('beforeend', batch);
  }
  // Whoever took a break between two pieces of work has come back by now.
  await turn((done) => requestIdleCallback(done));
  await turn((done) => setTimeout(done, 200));
}
</script></body></html>`;

if (import.meta.main) console.table(await contentBench());
