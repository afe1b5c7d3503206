import type { Capture, Mention, Sighting } from '../model/mention.ts';
import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase, MentionRow } from '../store/database.ts';
import { deletionTables, dropTakenBack } from '../store/deleted-mentions.ts';
import { forgottenAmong } from '../store/forgotten.ts';
import { rowsByKey } from '../store/rows-by-key.ts';
import { writeMentions } from '../store/write-mentions.ts';
import { restoreMentions } from '../triage/delete-mentions.ts';
import { evidenceOf } from './evidence.ts';
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
export function ingestBatch(db: EarshotDatabase, batch: IncomingBatch, now: EpochMs): Promise<void> {
  return ingestBatches(db, [batch], now);
}

/** The same for several batches in one transaction: all of them are committed or none is. */
export async function ingestBatches(db: EarshotDatabase, batches: readonly IncomingBatch[], now: EpochMs): Promise<void> {
  // Before the transaction, which would not wait for it.
  const seals = new Map(await Promise.all(batches.flatMap(({ captures }) => captures).map(async (capture) => [capture, await evidenceOf(capture.post)] as const)));
  await db.transaction('rw', [...deletionTables(db), db.batches, db.forgotten], async () => {
    const committed = await db.batches.bulkGet(batches.map(({ id }) => id));
    const fresh = batches.filter((_, index) => committed[index] === undefined);
    if (fresh.length === 0) return;
    const captures = fresh.flatMap((batch) => batch.captures);
    const keys = [...new Set(captures.map(({ post }) => post.key))];
    await dropTakenBack(db, keys);
    await restoreMentions(db, captures.filter(({ clippedByHand }) => clippedByHand).map(({ post }) => post.key), now);
    const stored: ReadonlyMap<PostKey, MentionRow> = await rowsByKey(db.mentions, keys, ({ key }) => key);
    const mentions = new Map<PostKey, Mention>(stored);
    const unwanted = await unwantedAmong(db, captures.filter(({ post, clippedByHand }) => !stored.has(post.key) && !clippedByHand));
    const visits = await visitsOf(db, captures.filter(({ post }) => stored.has(post.key)));
    const sightings: Sighting[] = [];
    for (const capture of captures) {
      const { post, visit } = capture;
      const before = mentions.get(post.key);
      if (before === undefined && (!mayBeginMention(capture) || unwanted.has(post.key))) continue;
      const texts = visits.get(`${post.key} ${visit}`);
      const sighted = texts === undefined;
      if (sighted || (!post.truncated && !texts.has(post.text))) {
        visits.set(`${post.key} ${visit}`, new Set([...(texts ?? []), post.text]));
        sightings.push({ key: post.key, visit, at: post.readAt, text: post.text, truncated: post.truncated, engagement: post.engagement, evidence: seals.get(capture)! });
      }
      mentions.set(post.key, before === undefined ? newMention(capture, now) : mergeMention(before, capture, sighted, now));
    }
    await writeMentions(db, [...mentions.values()].map((after) => ({ before: stored.get(after.key), after })));
    await db.sightings.bulkAdd(sightings);
    await db.batches.bulkAdd(fresh.map(({ id }) => ({ id, at: now })));
  });
}

/** The page views, as "key visit", in which these posts were sighted before, and with which texts. */
async function visitsOf(db: EarshotDatabase, captures: readonly Capture[]): Promise<Map<string, ReadonlySet<string>>> {
  if (captures.length === 0) return new Map();
  const met = await db.sightings.where('[key+visit]').anyOf(captures.map(({ post, visit }) => [post.key, visit])).toArray();
  const texts = Map.groupBy(met, ({ key, visit }) => `${key} ${visit}`);
  return new Map([...texts].map(([view, sightings]) => [view, new Set(sightings.map(({ text }) => text))]));
}

/** What a person deleted does not come back because it was met again; whoever clips it wants it back. */
async function unwantedAmong(db: EarshotDatabase, captures: readonly Capture[]): Promise<ReadonlySet<PostKey>> {
  const posts = captures.map(({ post }) => post);
  const deleted = posts.length === 0 ? [] : await db.deleted.where('key').anyOf(posts.map(({ key }) => key)).primaryKeys();
  return new Set([...deleted, ...(await forgottenAmong(db, posts))]);
}

/** What neither matched nor was clipped is told because it was stored before; it may have been removed since. */
function mayBeginMention({ matches, clippedByHand }: Capture): boolean {
  return matches.length > 0 || clippedByHand;
}

/** Forgets batches that nobody can send again. */
export async function pruneLedger(db: EarshotDatabase, now: EpochMs): Promise<void> {
  await db.batches.where('at').below(now - LEDGER_MS).delete();
}
