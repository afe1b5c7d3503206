import type { Page } from 'playwright-core';
import { launchEarshot } from '../browser/earshot.ts';
import { bundled } from './bundle.ts';
import type { ExportBench } from './export-in-page.ts';
import { watchHeaps } from './heap-peaks.ts';
import { longestTask } from './longest-task.ts';
import type { Row } from './matcher.ts';
import { median } from './median.ts';
import { shippedWorker } from './shipped-worker.ts';

/** `npm run bench -- E2 --rows 500000` shows that nothing grows with the store. */
const ROWS = 100_000;
const ROUNDS = 3;
/** Megabytes that goal E2 allows, whatever the size. */
const HEAP = 50;
/** Milliseconds: what is pressed meanwhile waits for no more than three frames. */
const TASK = 50;
const FILES = { CSV: { preset: 'earshot-csv', goal: 1.5 }, XLSX: { preset: 'earshot-xlsx', goal: null }, NDJSON: { preset: 'ndjson', goal: null } } as const;

/** Goal E2: all mentions of a store as a file, by the worker that is shipped, beside reading them alone; and what that takes of memory. */
export async function exportBench(rows = ROWS, rounds = ROUNDS): Promise<Row[]> {
  const earshot = await launchEarshot();
  try {
    const page = await earshot.own('manifest.json');
    await page.evaluate(await bundled('export-in-page.ts'));
    await call(page, 'fill', rows);
    const worker = shippedWorker(earshot.folder, 'export-worker');
    await call(page, 'read');
    const measured: Row[] = [];
    for (const [name, { preset, goal }] of Object.entries(FILES)) measured.push(...(await fileRows(page, { name, preset, goal, worker, rows, rounds })));
    return measured;
  } finally {
    await earshot.close();
  }
}

interface MeasuredFile {
  name: string;
  preset: string;
  goal: number | null;
  /** Path of its script. */
  worker: string;
  rows: number;
  rounds: number;
}

async function fileRows(page: Page, { name, preset, goal, worker, rows, rounds }: MeasuredFile): Promise<Row[]> {
  const [reading, writing, tasks]: [number[], number[], number[]] = [[], [], []];
  let size = 0;
  const heaps = await watchHeaps(page);
  for (let round = 0; round < rounds; round += 1) {
    reading.push(await call(page, 'read'));
    const write = async (): Promise<void> => {
      const { time, bytes } = await call(page, 'write', worker, preset);
      writing.push(time);
      size = bytes;
    };
    tasks.push(await longestTask(page, write));
  }
  await heaps.stop();
  const row = (told: string, ours: number, against: number, most: number | null): Row => ({ name: `E2: ${told}`, ours, against, ratio: ours / against, goal: most });
  return [
    row(`${rows} mentions as ${name} (${(size / 1e6).toFixed(0)} MB), ms, against reading them`, median(writing), median(reading), goal),
    row(`heap of the worker that writes them as ${name} at its largest, MB, against ${HEAP} MB`, heaps.worker(), HEAP, 1),
    row(`heap of the page meanwhile at its largest, MB, against ${HEAP} MB`, heaps.page(), HEAP, 1),
    row(`longest task of the page meanwhile, CPU ms, against ${TASK} ms`, Math.max(...tasks), TASK, 1),
  ];
}

function call<N extends keyof ExportBench>(page: Page, name: N, ...args: Parameters<ExportBench[N]>): Promise<Awaited<ReturnType<ExportBench[N]>>> {
  return page.evaluate(
    ([method, given]) => ((globalThis as unknown as { exportBench: Record<string, (...args: unknown[]) => unknown> }).exportBench[method]!)(...given),
    [name, args] as [string, unknown[]],
  ) as Promise<Awaited<ReturnType<ExportBench[N]>>>;
}
