import type { EpochMs } from '../model/time.ts';
import type { LocalStorageArea } from '../platform/local-storage.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { isNewerStore } from '../store/newer-store.ts';
import { admits } from './admit.ts';
import { type IncomingBatch, ingestBatches } from './ingest-batch.ts';
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
/** Batches of one transaction: a worker that is killed again and again gets some home each time. */
const AT_ONCE = 50;

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
      const homeward = await sorted(entries);
      let progress = homeward.size < entries.length;
      for (const group of groupsOf([...homeward], AT_ONCE)) {
        const count = await commit(group);
        if (count === 'full') return committed;
        committed += count;
        progress ||= count > 0;
      }
      if (!progress) return committed;
    }
  }

  /** The entries that are batches, by key; what is none is set aside. */
  async function sorted(entries: readonly [string, unknown][]): Promise<Map<string, IncomingBatch>> {
    const homeward = new Map<string, IncomingBatch>();
    for (const [key, entry] of entries) {
      const batch = format.read(entry);
      if (batch !== null && admits(batch.captures, null)) homeward.set(key, batch);
      else await setAside(key, entry);
    }
    return homeward;
  }

  /** How many got home. A group that fails is tried one by one, so that the bad one shows. */
  async function commit(group: readonly Homeward[]): Promise<number | 'full'> {
    try {
      await ingestBatches(db, group.map(([, batch]) => batch), now());
      await storage.remove(group.map(([key]) => key));
      return group.length;
    } catch (error) {
      // Nothing of it is the batch's fault.
      if (isQuotaError(error) || isNewerStore(error)) return 'full';
      if (group.length === 1) return (await countFailure(group[0] as Homeward)) ? 1 : 0;
      let count = 0;
      for (const one of group) {
        const home = await commit([one]);
        if (home === 'full') return 'full';
        count += home;
      }
      return count;
    }
  }

  /** Whether that was the last try. */
  async function countFailure([key, batch]: Homeward): Promise<boolean> {
    const count = (failures.get(key) ?? 0) + 1;
    failures.set(key, count);
    if (count < TRIES) return false;
    await setAside(key, batch);
    return true;
  }

  async function setAside(key: string, entry: unknown): Promise<void> {
    await storage.set(BAD_PREFIX + key.slice(format.prefix.length), entry);
    await storage.remove(key);
    failures.delete(key);
  }

  return () => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}

type Homeward = readonly [key: string, batch: IncomingBatch];

function groupsOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
