import { nativeBrowser } from '../platform/native-browser.ts';
import { type Batch, PROTOCOL } from './calls.ts';

/** Prefix of the outbox's keys in `storage.local`: a batch stands there from its capture until its commit. */
export const OUTBOX_PREFIX = 'q:';

/** A batch as it lies in the outbox. */
export interface OutboxEntry {
  v: number;
  batch: Batch;
}

export function outboxKey(id: string): string {
  return OUTBOX_PREFIX + id;
}

/** Writes batches ahead, in one call: at a page's end there may be time for one only. Rejects when the disk is full or the extension is gone. */
export async function writeAhead(batches: readonly Batch[]): Promise<void> {
  const entries = batches.map((batch): [string, OutboxEntry] => [outboxKey(batch.id), { v: PROTOCOL, batch }]);
  await nativeBrowser.storage.local.set(Object.fromEntries(entries));
}
