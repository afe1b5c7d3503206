import type { Capture } from '../model/mention.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase, MentionRow } from '../store/database.ts';
import { mergeMention, newMention } from './merge-mention.ts';

/** What of a batch reaches the store; ids are remembered this long, far beyond any retry. */
const LEDGER_MS = 7 * 24 * 60 * 60 * 1_000;

export interface IncomingBatch {
  id: string;
  captures: readonly Capture[];
}

/**
 * Commits a batch: mentions, sightings and the ledger's row in one transaction, so that the same batch told again (a
 * retry, the outbox, the second channel of a closing tab) changes nothing. Resolves after the commit.
 */
export function ingestBatch(db: EarshotDatabase, { id, captures }: IncomingBatch, now: EpochMs): Promise<void> {
  return db.transaction('rw', db.mentions, db.sightings, db.batches, async () => {
    if ((await db.batches.get(id)) !== undefined) return;
    const keys = [...new Set(captures.map(({ post }) => post.key))];
    const known = await db.mentions.bulkGet(keys);
    const rows = new Map<string, MentionRow>();
    for (const row of known) if (row !== undefined) rows.set(row.key, row);
    for (const capture of captures) {
      const before = rows.get(capture.post.key);
      const mention = before === undefined ? newMention(capture, now) : mergeMention(before, capture, now);
      rows.set(mention.key, { ...mention, topicIds: mention.matches.map(({ topicId }) => topicId) });
    }
    await db.mentions.bulkPut([...rows.values()]);
    await db.sightings.bulkAdd(
      captures
        .filter(({ again }) => !again)
        .map(({ post }) => ({ key: post.key, at: post.readAt, text: post.text, engagement: post.engagement })),
    );
    await db.batches.add({ id, at: now });
  });
}

/** Forgets batches that nobody can send again. */
export async function pruneLedger(db: EarshotDatabase, now: EpochMs): Promise<void> {
  await db.batches.where('at').below(now - LEDGER_MS).delete();
}
