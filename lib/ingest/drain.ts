import type { EpochMs } from '../model/time.ts';
import type { LocalStorageArea } from '../platform/local-storage.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { admits } from './admit.ts';
import { type IncomingBatch, ingestBatch } from './ingest-batch.ts';
import { isQuotaError } from './quota.ts';

/** How entries of the outbox are told apart and read. */
export interface OutboxFormat {
  prefix: string;
  /** The batch, or null where the entry is not one. */
  read(entry: unknown): IncomingBatch | null;
}

export interface DrainPorts {
  db: EarshotDatabase;
  storage: Pick<LocalStorageArea, 'all' | 'remove' | 'set'>;
  format: OutboxFormat;
  now(): EpochMs;
}

const BAD_PREFIX = 'bad:';
const TRIES = 3;

/**
 * Brings everything written ahead into the store: at every wake of the background and from every page of ours, since a
 * worker can stay dead. One run at a time; it goes on until nothing is left; one bad batch cannot hold up the others
 * (after three tries it is set aside under `bad:`). Resolves with the number of batches committed.
 */
export function createDrain({ db, storage, format, now }: DrainPorts): () => Promise<number> {
  let running: Promise<number> | null = null;
  const failures = new Map<string, number>();

  async function run(): Promise<number> {
    let committed = 0;
    for (;;) {
      const entries = Object.entries(await storage.all()).filter(([key]) => key.startsWith(format.prefix));
      let progress = false;
      for (const [key, entry] of entries) {
        const outcome = await settle(key, entry);
        if (outcome === 'full') return committed;
        if (outcome === 'committed') committed += 1;
        progress ||= outcome !== 'kept';
      }
      if (!progress) return committed;
    }
  }

  async function settle(key: string, entry: unknown): Promise<'committed' | 'set-aside' | 'kept' | 'full'> {
    const batch = format.read(entry);
    if (batch === null || !admits(batch.captures, null)) return setAside(key, entry);
    try {
      await ingestBatch(db, batch, now());
      await storage.remove(key);
      failures.delete(key);
      return 'committed';
    } catch (error) {
      if (isQuotaError(error)) return 'full';
      const count = (failures.get(key) ?? 0) + 1;
      failures.set(key, count);
      return count >= TRIES ? setAside(key, entry) : 'kept';
    }
  }

  async function setAside(key: string, entry: unknown): Promise<'set-aside'> {
    await storage.set(BAD_PREFIX + key.slice(format.prefix.length), entry);
    await storage.remove(key);
    failures.delete(key);
    return 'set-aside';
  }

  return () => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}
