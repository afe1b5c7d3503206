import type { Batch } from './calls.ts';
import { PROTOCOL } from './calls.ts';
import { batchSchema } from './schemas.ts';
import { OUTBOX_PREFIX, type OutboxEntry } from './write-ahead.ts';

/** How entries of the outbox are told apart and read: checked as strictly as a message, since a page's process wrote them. */
export const outboxFormat = {
  prefix: OUTBOX_PREFIX,
  read(entry: unknown): Batch | null {
    const { v, batch } = (entry ?? {}) as Partial<OutboxEntry>;
    const parsed = batchSchema.safeParse(batch);
    return v === PROTOCOL && parsed.success ? (parsed.data as Batch) : null;
  },
};
