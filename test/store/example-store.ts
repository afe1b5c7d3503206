import { readFileSync } from 'node:fs';

/** A store as a build of that version left it: tables, indexes and rows, as data. */
export interface ExampleStore {
  /** The store's, of `lib/store/database.ts`. */
  version: number;
  stores: Record<string, { keyPath: string | string[]; autoIncrement?: true; indexes: readonly { name: string; keyPath: string | string[]; unique?: true; multiEntry?: true }[]; rows: readonly Record<string, unknown>[] }>;
}

export const VERSIONS = [1, 2, 3, 4] as const;

export function exampleStore(version: (typeof VERSIONS)[number]): ExampleStore {
  return JSON.parse(readFileSync(new URL(`versions/${version}.json`, import.meta.url), 'utf8')) as ExampleStore;
}

/** Makes it with what every browser has, so that no library of today has a hand in it; runs in a page as well. Replaces what was there. */
export function makeStore({ version, stores, name = 'earshot' }: ExampleStore & { name?: string }): Promise<void> {
  const revived = (row: unknown): unknown => JSON.parse(JSON.stringify(row), (_key, value) => (Array.isArray(value?.float64) ? Float64Array.from(value.float64) : value));
  return new Promise((resolve, reject) => {
    const gone = indexedDB.deleteDatabase(name);
    gone.addEventListener('error', () => reject(new Error(String(gone.error))));
    // At once: it waits for the other, and nobody comes between. Versions as the library counts them, tenfold.
    const making = indexedDB.open(name, version * 10);
    making.addEventListener('error', () => reject(new Error(String(making.error))));
    making.onupgradeneeded = () => {
      for (const [table, { keyPath, autoIncrement = false, indexes, rows }] of Object.entries(stores)) {
        const store = making.result.createObjectStore(table, { keyPath, autoIncrement });
        for (const { name: index, keyPath: path, unique = false, multiEntry = false } of indexes) store.createIndex(index, path, { unique, multiEntry });
        for (const row of rows) store.put(revived(row));
      }
    };
    making.onsuccess = () => {
      making.result.close();
      resolve();
    };
  });
}
