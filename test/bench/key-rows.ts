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
    // At first there are only as many as are seen at once.
    await page.locator(item).nth(MOVES).waitFor({ state: 'attached' });
    await markFrames(page);
    // Once each first: what a key needs is loaded then.
    for (const key of ['j', 'e']) await answered(page, key);
    for (const [what, key, times] of [['a move', 'j', MOVES], ['an action', 'e', ACTIONS]] as const) {
      const costs = await costsOf(page, key, times);
      const answers = costs.map(({ answer }) => answer);
      rows.push(row(`P4: ${name} of ${large}, CPU from the key of ${what} to its frame, ms, against ${FRAME_MS}`, median(answers)));
      rows.push(row(`    the same, the slowest of ${times}`, Math.max(...answers)));
      const unfolding = costs.flatMap(({ unfolds }) => unfolds ?? []);
      if (unfolding.length > 0) rows.push({ ...row('    then, in frames of its own, until what is current is unfolded and its person known', median(unfolding)), goal: null });
    }
    await page.close();
  }
  return rows;
}

interface Cost {
  /** To the end of the frame in which something is current, or has a status, that was not before. */
  answer: number;
  /** From there to the end of the frame in which that is unfolded; null: it was already, or does not unfold. */
  unfolds: number | null;
}

/** Milliseconds of CPU that each press takes. */
async function costsOf(page: Page, key: string, times: number): Promise<Cost[]> {
  const { tasks, marks } = await traceMainThread(page, async () => {
    for (let time = 0; time < times; time += 1) await answered(page, key);
  });
  const cpu = (from: number, to: number) => tasks.filter(({ end }) => end > from && end <= to).reduce((sum, task) => sum + task.cpu, 0);
  const endOfFrame = (at: number) => tasks.find(({ start, end }) => start <= at && at <= end)!.end;
  const keys = marks.filter(({ name }) => name === 'key').map(({ at }) => at);
  return keys.map((pressed, index) => {
    const frames = marks.filter(({ name, at }) => name === 'frame' && at > pressed && at < (keys[index + 1] ?? Infinity)).map(({ at }) => endOfFrame(at));
    const [first, last] = [frames[0]!, frames.at(-1)!];
    return { answer: cpu(pressed, first), unfolds: last === first ? null : cpu(first, last) };
  });
}

/** Marks each key, and the frames that answer one until what is current is unfolded. */
function markFrames(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    // In a task of its own: the frame's is over then.
    port1.addEventListener('message', () => document.dispatchEvent(new Event('bench-drawn')));
    port1.start();
    let pressed = false;
    let awaited = false;
    document.addEventListener('keydown', () => {
      performance.mark('key');
      pressed = true;
    }, { capture: true });
    new MutationObserver(() => {
      if (!pressed || awaited) return;
      awaited = true;
      requestAnimationFrame(() => {
        awaited = false;
        performance.mark('frame');
        if (document.querySelector('[aria-current="true"][data-folded="true"]') !== null) return;
        pressed = false;
        port2.postMessage(null);
      });
    }).observe(document.body, { subtree: true, attributeFilter: ['aria-current', 'data-status', 'data-folded'] });
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
