import { Dexie } from 'dexie';
import type { PostKey } from '../model/post.ts';
import { DAY_MS, type EpochMs } from '../model/time.ts';
import type { TriageEvent } from '../model/triage-event.ts';
import type { EarshotDatabase, MentionRow, SightingRow } from './database.ts';
import { livedTime } from './upkeep.ts';
import { mentionTables, writeMentions } from './write-mentions.ts';

/** So long a deleted mention can be brought back, at least. */
export const DELETED_FOR_DAYS = 30;
/** One day more: a clock that was set forward once is counted as one. */
export const DELETED_FOR_MS = (DELETED_FOR_DAYS + 1) * DAY_MS;

/** A mention that was deleted, with all that belongs to it: brought back, it is as it was to the byte. */
export interface DeletedRow {
  key: PostKey;
  mention: MentionRow;
  /** With their ids. */
  sightings: readonly SightingRow[];
  /** What was done with it before, with their ids. That it was deleted stays in the log, from which it is taken back. */
  events: readonly TriageEvent[];
  deletedAt: EpochMs;
  /** The store's lived time then. */
  livedAt: number;
  /** import: it came with a file, and that was taken back. */
  by: 'person' | 'retention' | 'import';
}

/** Mentions of one step: their sightings are in memory with them. */
const AT_ONCE = 500;

/** What a transaction that deletes mentions or brings them back must hold. */
export function deletionTables(db: EarshotDatabase): ReturnType<typeof mentionTables> {
  return [...mentionTables(db), db.sightings, db.events, db.deleted, db.upkeep];
}

/** Takes mentions out of everything but the list of what was deleted, in the caller's transaction. Returns those that were there. */
export async function moveToDeleted(db: EarshotDatabase, keys: readonly PostKey[], by: DeletedRow['by'], now: EpochMs): Promise<PostKey[]> {
  const livedAt = await livedTime(db);
  const moved: PostKey[] = [];
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const mentions = (await db.mentions.bulkGet(keys.slice(start, start + AT_ONCE))).filter((row) => row !== undefined);
    const rows = await Promise.all(mentions.map(async (mention): Promise<DeletedRow> => {
      const [sightings, events] = await Promise.all([allSightings(db, mention.key).toArray(), db.events.where('key').equals(mention.key).filter(isOfMention).toArray()]);
      return { key: mention.key, mention, sightings, events, deletedAt: now, livedAt, by };
    }));
    await db.deleted.bulkPut(rows);
    await writeMentions(db, mentions.map((before) => ({ before, after: undefined })));
    await db.sightings.bulkDelete(rows.flatMap(({ sightings }) => sightings.map(({ id }) => id!)));
    await db.events.bulkDelete(rows.flatMap(({ events }) => events.map(({ id }) => id!)));
    moved.push(...rows.map(({ key }) => key));
  }
  return moved;
}

/** Brings deleted mentions back as they were, in the caller's transaction. Returns those that could be. */
export async function bringBack(db: EarshotDatabase, keys: readonly PostKey[]): Promise<PostKey[]> {
  const back: PostKey[] = [];
  if ((await db.deleted.count()) === 0) return back;
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const rows = (await db.deleted.bulkGet(keys.slice(start, start + AT_ONCE))).filter((row) => row !== undefined);
    await writeMentions(db, rows.map(({ mention }) => ({ before: undefined, after: mention })));
    await db.sightings.bulkPut(rows.flatMap(({ sightings }) => sightings));
    await db.events.bulkPut(rows.flatMap(({ events }) => events));
    await db.deleted.bulkDelete(rows.map(({ key }) => key));
    back.push(...rows.map(({ key }) => key));
  }
  return back;
}

/** What came with a file and was taken back stands in nobody's way: met or imported again it is new. In the caller's transaction. */
export async function dropTakenBack(db: EarshotDatabase, keys: readonly PostKey[]): Promise<void> {
  if (keys.length === 0 || (await db.deleted.count()) === 0) return;
  const rows = await db.deleted.bulkGet([...keys]);
  await db.deleted.bulkDelete(rows.flatMap((row) => (row?.by === 'import' ? [row.key] : [])));
}

/** What was deleted, last first, at most `limit`. */
export function deletedMentions(db: EarshotDatabase, limit: number): Promise<DeletedRow[]> {
  return db.deleted.orderBy('deletedAt').reverse().limit(limit).toArray();
}

function allSightings(db: EarshotDatabase, key: PostKey) {
  return db.sightings.where('[key+at]').between([key, Dexie.minKey], [key, Dexie.maxKey]);
}

function isOfMention({ field }: TriageEvent): boolean {
  return field !== 'deleted';
}
