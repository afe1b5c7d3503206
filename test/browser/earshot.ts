import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { MentionRow } from '../../lib/store/database.ts';
import { CALL_TIMEOUT_MS } from '../../lib/messages/send.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { findChromium, launchFlags } from './chromium.ts';
import { grantedCopy } from './extension-copy.ts';
import { rowsAround } from './rows-around.ts';
import { PROTOCOL } from '../../lib/messages/calls.ts';

export interface Earshot {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  /** Folder of the loaded build; taken away at `close`. */
  folder: string;
  /** Serves a page under an address; everything not served is refused. */
  serve(address: string, html: string | (() => string)): Promise<void>;
  /** Opens a page of the web. */
  open(address: string): Promise<Page>;
  /** Opens a page of the extension, such as `popup.html`. */
  own(path: string): Promise<Page>;
  /** The background, woken if it sleeps. */
  background(): Promise<Worker>;
  /** Addresses that anything in this browser asked for and that are not served. */
  refused: readonly string[];
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the extension; default: the Chromium build with its hosts granted. */
  folder?: string;
  profile?: string;
  /** Default true. */
  headless?: boolean;
  args?: readonly string[];
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** The build's background makes no store: pages of ours are not to wait for it. */
  deadBackground?: boolean;
}

/** A real Chromium with Earshot loaded and no network but what the test serves. */
export async function launchEarshot(options: LaunchOptions = {}): Promise<Earshot> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: install one, or name it in CHROMIUM.');
  const folder = options.folder ?? grantedCopy('chrome-mv3');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'earshot-profile-'));
  const launch = (timeout: number) => chromium.launchPersistentContext(profile, {
    timeout,
    executablePath,
    // Playwright's own headless switch starts the shell, which loads no extensions.
    headless: false,
    args: [
      ...launchFlags,
      ...((options.headless ?? true) ? ['--headless=new'] : []),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(options.args ?? []),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: options.viewport ?? { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
  });
  // About one start in a hundred never answers its driver; no test has begun then, so the browser is started anew.
  const context = await launch(30_000).catch(() => {
    // What the first one left there would make the second hand itself over to it, and end.
    for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) rmSync(join(profile, name), { force: true });
    return launch(60_000);
  });
  const refused: string[] = [];
  await context.route(/^https?:/, (route) => {
    refused.push(route.request().url());
    return route.abort();
  });
  if (!options.deadBackground && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const id = idOfFolder(folder);
  return {
    context,
    id,
    folder,
    refused,
    async serve(address, html) {
      const body = () => (typeof html === 'string' ? html : html());
      await context.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: body() }));
    },
    async open(address) {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    async own(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      if (options.deadBackground) return page;
      // The background makes the store; a page that opened it first by hand would make an empty one.
      await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name, version = 0 }) => name === 'earshot' && version >= 10));
      await answered(() => page.evaluate(findStore));
      return page;
    },
    background: async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker'),
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Fails where the store has no tables yet; makes none itself. */
function findStore(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('earshot');
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('error', () => reject(new Error(String(request.error))));
    request.onsuccess = () => {
      const isThere = request.result.objectStoreNames.contains('mentions');
      request.result.close();
      if (isThere) resolve();
      else reject(new Error('The store has no tables yet.'));
    };
  });
}

/**
 * What a page of the extension says of the store. `databases()` tells of a store that is still being made, and a worker that is
 * started anew in the middle of that takes it back: then there is none, or an open waits for ever, and it is asked again.
 */
async function answered<T>(ask: () => Promise<T>): Promise<T> {
  let fault: unknown = new Error('The store does not answer.');
  for (let left = 8; left > 0; left -= 1) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, 6_000, null);
    });
    const answer = await Promise.race([ask().then((value) => ({ value })), late]).catch((error: unknown) => {
      fault = error;
      return null;
    });
    clearTimeout(timer);
    if (answer !== null) return answer.value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw fault;
}

/** Chromium's rule for an unpacked extension: the SHA-256 of its path, 16 bytes, each half-byte a letter from a to p. */
function idOfFolder(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Every row of a store, read in a page of the extension. */
export function rowsOf<T>(page: Page, store: string): Promise<T[]> {
  return answered(() => page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open('earshot');
        request.addEventListener('error', () => reject(new Error(String(request.error))));
        request.onsuccess = () => {
          const db = request.result;
          if (!db.objectStoreNames.contains(name)) {
            db.close();
            resolve([]);
            return;
          }
          const all = db.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            db.close();
            resolve(all.result);
          };
          all.addEventListener('error', () => reject(new Error(String(all.error))));
        };
      }),
    store,
  )) as Promise<T[]>;
}

/** Puts rows into a store as an extension page would. */
export function putRows(page: Page, store: string, rows: readonly unknown[]): Promise<void> {
  return answered(() => page.evaluate(
    ([name, values]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('earshot');
        request.addEventListener('error', () => reject(new Error(String(request.error))));
        // There is no store yet: none is to be made here.
        request.addEventListener('upgradeneeded', () => request.transaction?.abort());
        request.onsuccess = () => {
          const db = request.result;
          if (!db.objectStoreNames.contains(name)) {
            db.close();
            reject(new Error(`There is no ${name} yet.`));
            return;
          }
          const transaction = db.transaction(name, 'readwrite');
          for (const value of values) transaction.objectStore(name).put(value);
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
          transaction.addEventListener('error', () => reject(new Error(String(transaction.error))));
        };
      }),
    [store, rows] as const,
  ));
}

/** Adds topics and tells the background, as the topic form does. */
export async function addTopics(page: Page, topics: readonly (Pick<Topic, 'name' | 'query'> & Partial<Topic>)[]): Promise<void> {
  const rows = topics.map((topic, index): Topic => ({
    id: `topic-${index + 1}`,
    kind: 'brand',
    purpose: 'care',
    sites: 'all',
    replyGoal: 'usual',
    keepDays: null,
    color: 'blue',
    revision: 1,
    createdAt: 1_700_000_000_000 + index,
    updatedAt: 1_700_000_000_000 + index,
    pausedAt: null,
    ...topic,
  }));
  await putRows(page, 'topics', rows);
  // As in the form, a background that never answers (it happens: metamask-extension#35327) holds nothing up.
  await page.evaluate(
    ([patience, v]) =>
      Promise.race([
        (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome.runtime.sendMessage({ t: 'changed', v }),
        new Promise((resolve) => setTimeout(resolve, patience)),
      ]),
    [CALL_TIMEOUT_MS, PROTOCOL] as const,
  );
}

/** Mentions, the counters that go with them, and that they are to be found. */
export async function putMentions(page: Page, rows: readonly MentionRow[]): Promise<void> {
  await putRows(page, 'mentions', rows);
  await putRows(page, 'counters', rowsAround(await rowsOf<MentionRow>(page, 'mentions')).counters);
  await putRows(page, 'unindexed', [{ keys: rows.map(({ key }) => key) }]);
}

export function mentionsIn(page: Page): Promise<Mention[]> {
  return rowsOf<Mention>(page, 'mentions');
}
