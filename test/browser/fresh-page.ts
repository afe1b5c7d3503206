import type { Table } from 'dexie';
import type { Page } from 'playwright-core';
import type { EarshotDatabase, MentionRow } from '../../lib/store/database.ts';
import { type Earshot, putRows } from './earshot.ts';
import { emptyStores } from './empty-stores.ts';
import { rowsAround } from './rows-around.ts';

/** What a page of ours finds when it is opened; whatever is not named is empty. */
export interface Surroundings {
  /** Rows by table of the store. Mentions bring their counters and authors along, and wait for the word index. */
  rows?: Readonly<Partial<Record<TableName, readonly unknown[]>>>;
  /** `storage.local`, by key. */
  stored?: Readonly<Record<string, unknown>>;
}

export interface FreshPage extends Surroundings {
  /** Such as `dashboard.html#tags`. */
  at: string;
  /** Selector of what shows that the page has drawn what it is to show. */
  ready: string;
  /** Before its scripts run: a size, a stand-in. */
  before?(page: Page): Promise<unknown>;
  /** What a person does there. */
  act?: ((page: Page) => Promise<unknown>) | undefined;
}

type TableName = { [Name in keyof EarshotDatabase]: EarshotDatabase[Name] extends Table ? Name : never }[keyof EarshotDatabase];

/** Opens a page of the extension over a store that holds these rows and nothing else. */
export async function openFresh(earshot: Earshot, { at, ready, before, act, ...around }: FreshPage): Promise<Page> {
  await setUp(earshot, around);
  const page = await earshot.context.newPage();
  await before?.(page);
  await page.goto(`chrome-extension://${earshot.id}/${at}`);
  await page.locator(ready).first().waitFor();
  await act?.(page);
  return page;
}

/** Empties store and storage, and fills them anew. */
export async function setUp(earshot: Earshot, { rows = {}, stored = {} }: Surroundings): Promise<void> {
  const backstage = await backstageOf(earshot);
  await emptyStores(backstage);
  await backstage.evaluate(async (values) => {
    localStorage.clear();
    await chrome.storage.local.clear();
    await chrome.storage.local.set(values);
  }, stored);
  for (const [table, all] of Object.entries({ ...rowsAround((rows['mentions'] ?? []) as readonly MentionRow[]), ...rows })) {
    for (let from = 0; from < all.length; from += SLICE) await putRows(backstage, table, all.slice(from, from + SLICE));
  }
}

/** As many rows at a time as one message to the browser carries without strain. */
const SLICE = 1_000;

declare const chrome: { storage: { local: { clear(): Promise<void>; set(values: object): Promise<void> } } };

/** A document of the extension without a script, so that nothing there answers to what is written. */
async function backstageOf(earshot: Earshot): Promise<Page> {
  const page = backstages.get(earshot) ?? (await earshot.own('manifest.json'));
  backstages.set(earshot, page);
  return page;
}

const backstages = new WeakMap<Earshot, Page>();
