import type { Page } from 'playwright-core';
import type { SortField } from '../../lib/store/mention-sort.ts';
import type { Earshot } from '../browser/earshot.ts';
import { longestTask } from './longest-task.ts';
import type { Row } from './matcher.ts';
import { median } from './median.ts';

/** Longer, a key waits for more than three frames. */
const LONG_MS = 50;

/** The table over the large store: its longest tasks while it opens, is scrolled, sorted and worked in. */
export async function tableRows(earshot: Earshot, { large, rounds }: { large: number; rounds: number }): Promise<Row[]> {
  const page = await openTable(earshot, large);
  const tasks: Record<string, number[]> = {};
  const measure = async (name: string, work: () => Promise<unknown>) => (tasks[name] ??= []).push(await longestTask(page, work));
  for (let round = 0; round < Math.min(rounds, 3); round += 1) {
    await measure('opened', async () => {
      await page.reload();
      await hasAll(page, large);
    });
    await measure('scrolled', () => scroll(page));
    await measure('ten keys', async () => {
      await page.locator('.table-row').first().click();
      for (let key = 0; key < 10; key += 1) await page.keyboard.press('j');
    });
    await measure('an action', async () => {
      const status = await page.locator('.table-row[aria-current="true"]').getAttribute('data-status');
      await page.keyboard.press(status === 'done' ? 'x' : 'e');
      await page.locator(`.table-row[aria-current="true"]:not([data-status="${status}"])`).waitFor();
    });
    await measure('sorted by an index', () => sortBy(page, 'Likes'));
    await measure('sorted by facets', () => sortBy(page, 'Status'));
    await measure('sorted by reading', () => sortBy(page, 'Note'));
  }
  await page.close();
  return Object.entries(tasks).map(([name, times]) => ({ name: `P3: table of ${large}, ${name}: CPU of the longest task, ms, against ${LONG_MS}`, ours: median(times), against: LONG_MS, ratio: median(times) / LONG_MS, goal: 1 }));
}

async function openTable(earshot: Earshot, large: number): Promise<Page> {
  const page = await earshot.own('dashboard.html#mentions');
  const ids: readonly SortField[] = ['author', 'text', 'status', 'likes', 'note'];
  await page.evaluate((columns) => (globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }).chrome.storage.local.set({ table: { columns } }), ids.map((id) => ({ id, width: 160 })));
  await page.setViewportSize({ width: 1280, height: 900 });
  await hasAll(page, large);
  return page;
}

async function hasAll(page: Page, large: number): Promise<void> {
  await page.locator(`[role="grid"][aria-rowcount="${large + 1}"][aria-busy="false"]`).waitFor({ timeout: 120_000 });
  await page.locator('.table-row[aria-busy="false"]').first().waitFor();
}

/** Slowly, then in large steps. */
function scroll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const scroller = document.querySelector('.table-scroller')!;
    for (let step = 0; step < 60; step += 1) {
      scroller.scrollTop += step < 30 ? 120 : 4_000;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    scroller.scrollTop = 0;
  });
}

async function sortBy(page: Page, name: string): Promise<void> {
  const head = page.getByRole('columnheader', { name });
  await head.getByRole('button').click();
  await page.locator('th[aria-sort]:not([aria-sort="none"])', { hasText: name }).waitFor();
  await page.locator('[role="grid"][aria-busy="false"]').waitFor({ timeout: 120_000 });
}
