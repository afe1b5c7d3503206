import { LAST_OF_VERSION_4 } from './newest-rows.ts';

/**
 * The browser's databases, but that a store of a later version is not opened. Left alone, Dexie would open it all the same,
 * and add to it what it thinks is missing.
 */
export const notNewer: IDBFactory = {
  open: (name, version) => indexedDB.open(name, version ?? LAST_OF_VERSION_4),
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (first, second) => indexedDB.cmp(first, second),
};

/** Whether that is why the store does not open: a later version of Earshot made it. */
export function isNewerStore(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'VersionError' || isNewerStore((error as { inner?: unknown }).inner);
}
