import type { Page } from 'playwright-core';
import type { Earshot } from '../browser/earshot.ts';
import { traceMainThread } from './main-thread.ts';
import type { Row } from './matcher.ts';
import { median } from './median.ts';

/** A frame of a screen that shows sixty in a second. */
const FRAME_MS = 16;
const MOVES = 20;
const ACTIONS = 10;

const LISTS = [
  ['queue', 'dashboard.html#queue', '.mention'],
  ['table', 'dashboard.html#mentions', '.table-row'],
] as const;

/** What the main thread does between a key and the frame that answers it, in the queue and in the table of the large store. */
export async function keyRows(earshot: Earshot, { large }: { large: number }): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, address, item] of LISTS) {
    const page = await earshot.own(address);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator(`${item}[aria-current="true"], ${item}`).first().click();
    await page.locator(`${item}[aria-current="true"]`).waitFor();
    await markFrames(page);
    // Once each first: what a key needs is loaded then.
    for (const key of ['j', 'e']) await answered(page, key);
    for (const [what, key, times] of [['a move', 'j', MOVES], ['an action', 'e', ACTIONS]] as const) {
      const costs = await costsOf(page, key, times);
      rows.push(row(`P4: ${name} of ${large}, CPU from the key of ${what} to its frame, ms, against ${FRAME_MS}`, median(costs)));
      rows.push(row(`    the same, the slowest of ${times}`, Math.max(...costs)));
    }
    await page.close();
  }
  return rows;
}

/** Milliseconds of CPU of each press, from its event to the end of the frame in which something is current, or has a status, that was not before. */
async function costsOf(page: Page, key: string, times: number): Promise<number[]> {
  const { tasks, marks } = await traceMainThread(page, async () => {
    for (let time = 0; time < times; time += 1) await answered(page, key);
  });
  const at = (name: string) => marks.filter((mark) => mark.name === name).map((mark) => mark.at);
  const drawn = at('drawn');
  return at('key').map((pressed, index) => tasks.filter(({ end }) => end >= pressed && end <= drawn[index]!).reduce((sum, { cpu }) => sum + cpu, 0));
}

/** Marks each key, and the end of each frame that answers one. */
function markFrames(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    // The first task after the frame's own.
    port1.addEventListener('message', () => {
      performance.mark('drawn');
      document.dispatchEvent(new Event('bench-drawn'));
    });
    port1.start();
    let pressed = false;
    document.addEventListener('keydown', () => {
      performance.mark('key');
      pressed = true;
    }, { capture: true });
    new MutationObserver(() => {
      if (!pressed) return;
      pressed = false;
      requestAnimationFrame(() => port2.postMessage(null));
    }).observe(document.body, { subtree: true, attributeFilter: ['aria-current', 'data-status'] });
  });
}

async function answered(page: Page, key: string): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { nextFrame: new Promise<void>((resolve) => document.addEventListener('bench-drawn', () => resolve(), { once: true })) }) && undefined);
  await page.keyboard.press(key);
  await page.evaluate(() => (globalThis as unknown as { nextFrame: Promise<void> }).nextFrame);
}

function row(name: string, ours: number): Row {
  return { name, ours, against: FRAME_MS, ratio: ours / FRAME_MS, goal: 1 };
}
