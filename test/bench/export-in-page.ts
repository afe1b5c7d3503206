import { askOnce } from '../../lib/platform/worker-link.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { pagesOfMentions } from '../../lib/store/mentions.ts';
import type { ExportOrder } from '../../components/export/export-order.ts';
import { triagedRow } from './invented-captures.ts';

/** What the bench of exports calls in a page of the extension. Times in milliseconds. */
export interface ExportBench {
  /** Mentions alone, and how many: no words to be looked for. */
  fill(rows: number): Promise<void>;
  /** All of them, page by page, and nothing made of them. */
  read(): Promise<number>;
  /** The same as a file, by the worker that is shipped; the file's bytes are counted and dropped. */
  write(worker: string, preset: string): Promise<{ time: number; bytes: number }>;
}

const CHUNK = 5_000;
const db = new EarshotDatabase();

const bench: ExportBench = {
  async fill(rows) {
    for (let start = 0; start < rows; start += CHUNK) {
      await db.mentions.bulkPut(Array.from({ length: Math.min(CHUNK, rows - start) }, (_, index) => triagedRow(start + index)));
    }
    await db.counters.put({ name: 'all', count: rows });
  },

  async read() {
    const start = performance.now();
    let rows = 0;
    for await (const page of pagesOfMentions(db, {})) rows += page.length;
    if (rows === 0) throw new Error('There is nothing to read.');
    return performance.now() - start;
  },

  async write(path, preset) {
    const start = performance.now();
    const order: ExportOrder = { what: { filter: {} }, preset, columns: null, about: { title: 'Lumetra', from: null, to: null }, topics: [{ id: 'topic-1', name: 'Lumetra' }], byteOrderMark: true };
    const { size } = await askOnce<ExportOrder, Blob, number>(new Worker(path, { type: 'module' }), order);
    return { time: performance.now() - start, bytes: size };
  },
};

Object.assign(globalThis, { exportBench: bench });
