import { askOnce } from '../../lib/platform/worker-link.ts';
import type { ExportOrder } from './export-order.ts';

export interface Exporting {
  /** Aborted: the worker ends where it stands, and nothing is left of the file. */
  signal?: AbortSignal;
  /** How many rows are written so far. */
  onRows?(rows: number): void;
}

/** The ordered file, written beside the page. The browser keeps its bytes, on disk where they are many. */
export function exportFile(order: ExportOrder, { signal, onRows }: Exporting = {}): Promise<Blob> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  return askOnce<ExportOrder, Blob, number>(worker, order, { signal, onNews: onRows });
}
