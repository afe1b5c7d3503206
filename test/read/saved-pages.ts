import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findChromium, launchFlags } from '../browser/chromium.ts';
import { ensureChromium } from '../browser/ensure-chromium.ts';
import { ENTRY_POINT } from './bundle.ts';
import type { ReadAnswer, ReadRequest } from './in-page.ts';

/** Milliseconds. A page whose own script never ends is given up after this. */
const PATIENCE = 20_000;

/** A Chromium without a network that reads saved pages, one after the other. */
export class SavedPages implements AsyncDisposable {
  private readonly browser: Browser;
  private readonly bundle: string;
  private tab: Tab | null = null;

  private constructor(browser: Browser, bundle: string) {
    this.browser = browser;
    this.bundle = bundle;
  }

  /** Rejects with a message for people where there is no Chromium. */
  static async open(bundle: Promise<string>): Promise<SavedPages> {
    const executablePath = findChromium() ?? (await ensureChromium());
    const browser = await chromium.launch({ executablePath, args: [...launchFlags] });
    try {
      return new SavedPages(browser, await bundle);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /**
   * Opens `html` under the request's address and runs the readers beside it, as a content script runs. One after the other in
   * one tab, which costs a tenth of a new one; a page that did not come to rest takes its tab with it.
   */
  async read(html: Buffer, request: ReadRequest): Promise<ReadAnswer> {
    this.tab ??= await newTab(this.browser);
    try {
      return await withinPatience(readIn(this.tab, html, request, this.bundle));
    } catch (error) {
      const { context } = this.tab;
      this.tab = null;
      await context.close();
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.browser.close();
  }
}

/** Elements whose text is taken as it stands until their end tag, so that one without it swallows the page. */
const SWALLOWING = 'iframe|textarea|title|script|style|noscript';

/** A page that a program saved as XML (`<iframe src="…"/>`) with the end tags that HTML needs. */
function withEndTags(html: string): string {
  return html.replace(new RegExp(String.raw`<(${SWALLOWING})((?:\s[^<>]*)?)/>`, 'gi'), '<$1$2></$1>');
}

interface Tab {
  context: BrowserContext;
  page: Page;
  /** What the next navigation is answered with, once; every other request, and every attempt to leave the page, comes to nothing. */
  serve(html: string): void;
}

async function newTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let next: string | null = null;
  await context.route('**/*', async (route) => {
    const request = route.request();
    if (next === null || !request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort('aborted');
    const body = next;
    next = null;
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
  return {
    context,
    page,
    serve(html) {
      next = html;
    },
  };
}

async function readIn({ page, serve }: Tab, html: Buffer, request: ReadRequest, bundle: string): Promise<ReadAnswer> {
  // An address that differs from the last one only behind its `#` would load nothing.
  await page.goto('about:blank');
  serve(withEndTags(html.toString('utf8')));
  await page.goto(request.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'earshot' });
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `${bundle}\n;globalThis.${ENTRY_POINT}(${JSON.stringify(request)})`,
    returnByValue: true,
  });
  await cdp.detach();
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as ReadAnswer;
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The page did not come to rest within ${PATIENCE / 1000} seconds: a script in it never ends.`)), PATIENCE);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
