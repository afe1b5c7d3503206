import type { PostKey } from '../model/post.ts';
import { searchedText } from '../search/searched-text.ts';
import { wordSegment } from '../search/word-segment.ts';
import type { EarshotDatabase } from './database.ts';

/** Takes the words of mentions that are gone, or that changed, out of the index: what held them is made anew, one segment in each transaction. */
export async function forgetWords(db: EarshotDatabase, keys: ReadonlySet<PostKey>): Promise<void> {
  const seen = new Set<number>();
  const unseen = async () => (await db.segments.toCollection().primaryKeys()).filter((id) => !seen.has(id));
  // Segments may become one meanwhile: what is new is looked through as well.
  for (let ids = await unseen(); ids.length > 0; ids = await unseen()) {
    for (const id of ids) {
      seen.add(id);
      await withoutWords(db, id, keys);
    }
  }
  await db.transaction('rw', db.unindexed, db.mentions, async () => {
    for (const row of await db.unindexed.toArray()) {
      if (!row.keys.some((key) => keys.has(key))) continue;
      const gone = new Set((await db.mentions.bulkGet([...row.keys])).flatMap((mention, index) => (mention === undefined ? [row.keys[index]!] : [])));
      const left = row.keys.filter((key) => !gone.has(key));
      if (left.length === 0) await db.unindexed.delete(row.id!);
      else await db.unindexed.put({ ...row, keys: left });
    }
  });
}

function withoutWords(db: EarshotDatabase, id: number, keys: ReadonlySet<PostKey>): Promise<void> {
  return db.transaction('rw', db.segments, db.mentions, async () => {
    const before = await db.segments.get(id);
    const held = (before?.keys.split('\n') ?? []) as PostKey[];
    if (!held.some((key) => keys.has(key))) return;
    const rows = (await db.mentions.bulkGet(held)).filter((row) => row !== undefined);
    if (rows.length === 0) return db.segments.delete(id);
    const segment = wordSegment(rows.map((row) => ({ key: row.key, seenAt: row.firstSeenAt, text: searchedText(row) })));
    await db.segments.put({ ...segment, id, newest: Math.max(...segment.seenAt) });
  });
}
