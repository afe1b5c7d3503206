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

/** Writes the batch ahead. Rejects when the disk is full or the extension is gone. */
export async function writeAhead(batch: Batch): Promise<void> {
  const entry: OutboxEntry = { v: PROTOCOL, batch };
  await nativeBrowser.storage.local.set({ [outboxKey(batch.id)]: entry });
}
