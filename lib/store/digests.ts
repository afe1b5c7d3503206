import type { KeptDigest } from '../model/kept-digest.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from './database.ts';

/** What its author does to a digest. */
export type DigestEdit = Partial<Pick<KeptDigest, 'title' | 'words' | 'quotes' | 'madeAt'>>;

/** Changes what is kept of a digest, or begins to keep it. Words are joined to those that are there, section by section. */
export async function editDigest(db: EarshotDatabase, of: Pick<KeptDigest, 'id' | 'from' | 'to' | 'topics'>, edit: DigestEdit, now: EpochMs): Promise<void> {
  await db.transaction('rw', db.digests, async () => {
    const before = (await db.digests.get(of.id)) ?? { title: '', words: {}, quotes: null };
    await db.digests.put({ ...before, ...of, ...edit, words: { ...before.words, ...edit.words }, editedAt: now });
  });
}

/** The digest that was handed on last; undefined: none was yet. */
export function lastMadeDigest(db: EarshotDatabase): Promise<KeptDigest | undefined> {
  return db.digests.orderBy('madeAt').last();
}

/** Those that were handed on, the last first. */
export function madeDigests(db: EarshotDatabase, limit: number): Promise<KeptDigest[]> {
  return db.digests.orderBy('madeAt').reverse().limit(limit).toArray();
}
