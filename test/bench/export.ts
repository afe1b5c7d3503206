import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchEarshot } from '../browser/earshot.ts';
import { bundled } from './bundle.ts';
import type { ExportBench } from './export-in-page.ts';
import type { Row } from './matcher.ts';
import { watchWorkerHeap } from './worker-heap.ts';

const ROWS = 500_000;
/** Megabytes that goal E2 allows, whatever the size. */
const HEAP = 50;

/** Goal E2: all mentions of a store as a file, by the worker that is shipped, beside reading them alone; and what that takes of memory. */
export async function exportBench(rows = ROWS): Promise<Row[]> {
  const earshot = await launchEarshot();
  try {
    const page = await earshot.own('manifest.json');
    await page.evaluate(await bundled('export-in-page.ts'));
    await call(page, 'fill', rows);
    const worker = `/assets/${readdirSync(join(earshot.folder, 'assets')).find((name) => /^export-worker-.*\.js$/.test(name))!}`;
    const measured: Row[] = [];
    for (const [preset, name] of [['earshot-csv', 'CSV'], ['earshot-xlsx', 'XLSX']] as const) {
      await call(page, 'read');
      const reading = await call(page, 'read');
      const heap = await watchWorkerHeap(page);
      await call(page, 'longestWait');
      const { time, bytes } = await call(page, 'write', worker, preset);
      const wait = await call(page, 'longestWait');
      await heap.stop();
      measured.push(
        { name: `E2: ${rows} mentions as ${name} (${(bytes / 1e6).toFixed(0)} MB), ms, against reading them`, ours: time, against: reading, ratio: time / reading, goal: preset === 'earshot-csv' ? 1.5 : null },
        { name: `E2: heap of the worker that writes them as ${name} at its largest, MB`, ours: heap.peak(), against: HEAP, ratio: heap.peak() / HEAP, goal: 1 },
        { name: `E2: longest that the page was held up meanwhile, ms, against 50 ms`, ours: wait, against: 50, ratio: wait / 50, goal: 1 },
      );
    }
    return measured;
  } finally {
    await earshot.close();
  }
}

function call<N extends keyof ExportBench>(page: Page, name: N, ...args: Parameters<ExportBench[N]>): Promise<Awaited<ReturnType<ExportBench[N]>>> {
  return page.evaluate(
    ([method, given]) => ((globalThis as unknown as { exportBench: Record<string, (...args: unknown[]) => unknown> }).exportBench[method]!)(...given),
    [name, args] as [string, unknown[]],
  ) as Promise<Awaited<ReturnType<ExportBench[N]>>>;
}
