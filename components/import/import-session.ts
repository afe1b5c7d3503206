import { linkWorker } from '../../lib/platform/worker-link.ts';
import type { ImportAnswers, ImportOrder } from './import-order.ts';

/** A worker of this page's own that has a file open. */
export interface ImportSession {
  ask<D extends ImportOrder['do']>(order: Extract<ImportOrder, { do: D }>, onRows?: (rows: number) => void): Promise<ImportAnswers[D]>;
  /** Ends it where it stands: what was being taken in is taken back, all of it. */
  end(): void;
}

export function importSession(): ImportSession {
  return linkWorker<ImportOrder, ImportAnswers[keyof ImportAnswers], number>(new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })) as ImportSession;
}
