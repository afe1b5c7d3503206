import { type Tag, type TagId, tagIdOf } from '../model/tag.ts';
import type { EpochMs } from '../model/time.ts';
import { counts } from './counters.ts';
import type { EarshotDatabase } from './database.ts';

/** A tag that stands on mentions, and on how many. */
export interface TagInUse {
  id: TagId;
  /** As it is written on them. */
  name: string;
  mentions: number;
}

/** That a tag was put on one mention or more, in one action. */
export interface TagUse {
  id: TagId;
  at: EpochMs;
}

/** What tags are known by: what stands on mentions, what was decided about tags as such, and when they were used. */
export interface KnownTags {
  inUse: readonly TagInUse[];
  decided: readonly Tag[];
  /** Newest first. */
  uses: readonly TagUse[];
}

export function knownTags(db: EarshotDatabase): Promise<KnownTags> {
  return db.transaction('r', [db.mentions, db.counters, db.tags, db.events], async () => {
    const [inUse, decided, uses] = await Promise.all([tagsInUse(db), db.tags.toArray(), tagUses(db)]);
    return { inUse, decided, uses };
  });
}

/** Every tag that stands on a mention: the index knows which, the counters on how many. */
export async function tagsInUse(db: EarshotDatabase): Promise<TagInUse[]> {
  const names = new Map((await spellings(db)).map((name) => [tagIdOf(name), name]));
  const counted = await counts(db, [...names.keys()].map((id) => `tag:${id}` as const));
  return [...names].map(([id, name]) => ({ id, name, mentions: counted.get(`tag:${id}`) ?? 0 }));
}

/** The ways a tag is written on mentions: `Lamp`, `lamp`. */
export async function tagSpellings(db: EarshotDatabase, id: TagId): Promise<string[]> {
  return (await spellings(db)).filter((name) => tagIdOf(name) === id);
}

async function spellings(db: EarshotDatabase): Promise<string[]> {
  return (await db.mentions.orderBy('tags').uniqueKeys()) as string[];
}

/** Actions looked at: whoever triages twenty mentions a day is known by some days of them. */
const MOST_USES = 60;

/**
 * The last times that tags were put on mentions, but for what was taken back; a rename is no use. From action to action: one on
 * a thousand mentions is read once.
 */
async function tagUses(db: EarshotDatabase): Promise<TagUse[]> {
  const uses: TagUse[] = [];
  const takenBack = new Set<number>();
  let group = Infinity;
  for (let actions = 0; actions < MOST_USES; actions += 1) {
    const event = await db.events.where('[field+group]').between(['tags', -Infinity], ['tags', group], true, false).last();
    if (event?.field !== 'tags') break;
    group = event.group;
    if (takenBack.has(group)) continue;
    if (event.undoes !== null) takenBack.add(event.undoes);
    else uses.push(...addedBy(event).map((id) => ({ id, at: event.at })));
  }
  return uses;
}

function addedBy({ before, after }: { before: readonly string[]; after: readonly string[] }): TagId[] {
  const had = before.map(tagIdOf);
  const has = after.map(tagIdOf);
  return had.every((id) => has.includes(id)) ? has.filter((id) => !had.includes(id)) : [];
}
