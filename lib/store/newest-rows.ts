import type { MentionRow } from './database.ts';

/** The last that is read as version 4: Dexie numbers versions in tens, and what it mends within one by ones. */
export const LAST_OF_VERSION_4 = 49;

/** Chromium 141 and later; an `IDBIndex` that does not know the option takes it for a key and throws. */
type ReadsBackwards = { getAll(options: { direction: 'prev'; count: number }): IDBRequest<MentionRow[]> };

/**
 * The mentions first seen last, read without Dexie: a page that opens has them while its own code is still being loaded.
 * [] where this cannot be done (no store yet, one of a later version, an older browser): then the page's own question finds what there is.
 */
export function newestRows(count: number): Promise<readonly MentionRow[]> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('earshot');
    // There is no store yet: none is to be made here.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('error', () => resolve([]));
    opening.addEventListener('success', () => {
      const db = opening.result;
      try {
        if (db.version > LAST_OF_VERSION_4) throw new RangeError('A later version may keep other rows.');
        const index = db.transaction('mentions').objectStore('mentions').index('firstSeenAt') as unknown as ReadsBackwards;
        const reading = index.getAll({ direction: 'prev', count });
        reading.addEventListener('success', () => resolve(reading.result));
        reading.addEventListener('error', () => resolve([]));
      } catch {
        resolve([]);
      }
      // Closes when the reading is done, so it never stands in the way of an upgrade.
      db.close();
    });
  });
}
