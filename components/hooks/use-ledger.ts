import { useEffect, useState } from 'preact/hooks';
import { type Measured, measureTables, sizeOf } from '../../lib/keeping/measure.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { now } from '../../lib/platform/clock.ts';
import { localStorageArea } from '../../lib/platform/local-storage.ts';
import { heldPermissions } from '../../lib/platform/own-requests.ts';
import type { ForgottenRow } from '../../lib/store/forgotten.ts';
import { openStore } from './open-store.ts';
import { useLiveQuery } from './use-live-query.ts';

export type { Measured } from '../../lib/keeping/measure.ts';

/** What is stored, as far as it is measured. */
export interface Ledger {
  tables: readonly Measured[];
  /** Settings and what is on its way to the store: entries and bytes in `storage.local`. */
  small: { entries: number; bytes: number } | null;
  /** By the browser's own count, in bytes: with indexes, the extension's files apart. */
  usage: number | null;
  /** All of it was measured then; null = it is being measured. */
  measuredAt: EpochMs | null;
}

const NOTHING_YET: Ledger = { tables: [], small: null, usage: null, measuredAt: null };

/** Measured in steps while the page is used; again whenever `round` rises. */
export function useLedger(round: number): Ledger {
  const [ledger, setLedger] = useState(NOTHING_YET);
  useEffect(() => {
    const ending = new AbortController();
    const tell = (part: (before: Ledger) => Ledger) => !ending.signal.aborted && setLedger(part);
    void (async () => {
      tell((before) => ({ ...before, measuredAt: null }));
      const tables: Measured[] = [];
      for await (const table of measureTables(await openStore())) {
        if (ending.signal.aborted) return;
        tables.push(table);
        const sofar = [...tables];
        tell((before) => ({ ...before, tables: sofar.length < before.tables.length ? before.tables : sofar }));
      }
      const entries = Object.entries(await localStorageArea.all());
      const { usage } = await navigator.storage.estimate();
      tell(() => ({ tables, small: { entries: entries.length, bytes: sizeOf(entries) }, usage: usage ?? null, measuredAt: now() }));
    })().catch(() => {});
    return () => ending.abort();
  }, [round]);
  return ledger;
}

/** What the browser has granted; undefined until it says. */
export function useHeldPermissions(): Awaited<ReturnType<typeof heldPermissions>> | undefined {
  const [held, setHeld] = useState<Awaited<ReturnType<typeof heldPermissions>>>();
  useEffect(() => void heldPermissions().then(setHeld, () => {}), []);
  return held;
}

export interface ErasedAuthors {
  rows: readonly ForgottenRow[];
  /** What they write may be kept again. */
  allow(hash: string): void;
}

/** Of whom everything was erased: a hash and a site each. */
export function useErasedAuthors(): ErasedAuthors {
  const rows = useLiveQuery((db) => db.forgotten.filter(({ what }) => what === 'author').toArray(), []) ?? [];
  return { rows, allow: (hash) => void openStore().then((db) => db.forgotten.delete(hash)) };
}
