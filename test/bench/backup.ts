import type { Page } from 'playwright-core';
import { launchEarshot } from '../browser/earshot.ts';
import type { BackupBench } from './backup-in-page.ts';
import { bundled } from './bundle.ts';
import { watchHeaps } from './heap-peaks.ts';
import { longestTask } from './longest-task.ts';
import type { Row } from './matcher.ts';
import { shippedWorker } from './shipped-worker.ts';

const ROWS = 100_000;
/** Megabytes, and milliseconds of CPU, as exports are measured against. */
const HEAP = 50;
const TASK = 50;

/** A whole store into a backup and back: beside writing its rows, and what that takes of memory. Each mention has three events. */
export async function backupBench(rows = ROWS): Promise<Row[]> {
  const earshot = await launchEarshot();
  try {
    const page = await earshot.own('manifest.json');
    await page.evaluate(await bundled('backup-in-page.ts'));
    const worker = shippedWorker(earshot.folder, 'backup-worker');
    const filling = await call(page, 'fill', rows);
    const measured: Row[] = [];
    const measure = async (told: string, work: () => Promise<{ time: number }>): Promise<void> => {
      const heaps = await watchHeaps(page);
      let time = 0;
      const task = await longestTask(page, async () => ({ time } = await work()));
      await heaps.stop();
      const row = (what: string, ours: number, against: number, goal: number | null): Row => ({ name: `B: ${what}`, ours, against, ratio: ours / against, goal });
      measured.push(
        row(`${told}, ms, against writing the rows`, time, filling, null),
        row(`heap of its worker at its largest, MB, against ${HEAP} MB`, heaps.worker(), HEAP, null),
        row(`heap of the page meanwhile at its largest, MB, against ${HEAP} MB`, heaps.page(), HEAP, 1),
        row(`longest task of the page meanwhile, CPU ms, against ${TASK} ms`, task, TASK, 1),
      );
    };
    await measure(`backup of ${rows} mentions`, () => call(page, 'make', worker));
    await call(page, 'wipe');
    await measure(`restore of them into an empty store`, () => taken(page, worker, 'do', { added: rows, equal: 0 }));
    await call(page, 'goOn', rows);
    await measure(`dry run of them beside the full store`, () => taken(page, worker, 'try', { added: 0, equal: rows }));
    await measure(`merge of them into the full store`, () => taken(page, worker, 'do', { added: 0, equal: rows }));
    return measured;
  } finally {
    await earshot.close();
  }
}

async function taken(page: Page, worker: string, mode: 'try' | 'do', expected: { added: number; equal: number }): Promise<{ time: number }> {
  const { time, ...found } = await call(page, 'take', worker, mode);
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`Taken in were ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
  return { time };
}

function call<N extends keyof BackupBench>(page: Page, name: N, ...args: Parameters<BackupBench[N]>): Promise<Awaited<ReturnType<BackupBench[N]>>> {
  return page.evaluate(
    ([method, given]) => ((globalThis as unknown as { backupBench: Record<string, (...args: unknown[]) => unknown> }).backupBench[method]!)(...given),
    [name, args] as [string, unknown[]],
  ) as Promise<Awaited<ReturnType<BackupBench[N]>>>;
}
