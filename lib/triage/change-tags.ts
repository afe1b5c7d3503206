import { type Tag, type TagId, tagIdOf } from '../model/tag.ts';
import type { EpochMs } from '../model/time.ts';
import type { TagEvent, TriageEvent } from '../model/triage-event.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { tagSpellings } from '../store/tags.ts';
import { changeMentions, nextGroup } from './change-mentions.ts';
import { tidyTag } from './tidy-tag.ts';
import { undoTables } from './undo.ts';
import { writeTags } from './write-tags.ts';

type Changed = Promise<readonly TriageEvent[]>;

/**
 * Gives a tag another name, on every mention that has it. A name that is a tag already: the two become one, with that
 * one's looks. [] where nothing changed.
 */
export function renameTag(db: EarshotDatabase, from: TagId, raw: string, now: EpochMs): Changed {
  const name = tidyTag(raw);
  if (name === '') return Promise.resolve([]);
  const to = tagIdOf(name);
  const renamed = (tags: readonly string[]) => tags.map((tag) => (tagIdOf(tag) === from ? name : tag)).filter((tag, index, all) => all.findIndex((other) => tagIdOf(other) === tagIdOf(tag)) === index);
  return changeTag(db, from, renamed, now, (tags, spelled) => {
    const before = tags.get(from) ?? plainTag(from, spelled);
    if (to === from) return [{ ...before, name }];
    const merged = tags.get(to);
    const after = merged === undefined || merged.retired ? { ...before, id: to, name, retired: false, renamedTo: null } : merged;
    return [retired(before, to), after];
  });
}

/** Takes a tag off every mention that has it; it is not offered any more. */
export function removeTag(db: EarshotDatabase, id: TagId, now: EpochMs): Changed {
  return changeTag(db, id, (tags) => tags.filter((tag) => tagIdOf(tag) !== id), now, (tags, spelled) => [retired(tags.get(id) ?? plainTag(id, spelled))]);
}

/** null: none of its own. */
export function setTagColor(db: EarshotDatabase, name: string, color: Tag['color'], now: EpochMs): Changed {
  return changeLooks(db, now, (tags) => [{ ...(tags.get(tagIdOf(name)) ?? plainTag(tagIdOf(name), name)), color, retired: false, renamedTo: null }]);
}

/** These tags, in this order, have the keys from 1 on; none: keys go by last use again. */
export function orderTags(db: EarshotDatabase, names: readonly string[], now: EpochMs): Changed {
  return changeLooks(db, now, (tags) => {
    const ids = new Set(names.map(tagIdOf));
    const gone = [...tags.values()].filter(({ id, position }) => position !== null && !ids.has(id)).map((tag) => ({ ...tag, position: null }));
    return [...gone, ...names.map((name, position) => ({ ...(tags.get(tagIdOf(name)) ?? plainTag(tagIdOf(name), name)), position, retired: false, renamedTo: null }))];
  });
}

type Looks = (tags: ReadonlyMap<TagId, Tag>) => readonly Tag[];
/** `spelled`: as the tag is written on mentions. */
type LooksOfOne = (tags: ReadonlyMap<TagId, Tag>, spelled: string) => readonly Tag[];

function changeTag(db: EarshotDatabase, id: TagId, change: (tags: readonly string[]) => readonly string[], now: EpochMs, looks: LooksOfOne): Changed {
  return db.transaction('rw', undoTables(db), async () => {
    const spellings = await tagSpellings(db, id);
    const keys = await db.mentions.where('tags').anyOf(spellings).primaryKeys();
    const events = await changeMentions(db, keys, () => [{ field: 'tags', change }], now);
    return [...events, ...(await changeLooks(db, now, (tags) => looks(tags, spellings[0] ?? id), events[0]?.group))];
  });
}

function changeLooks(db: EarshotDatabase, now: EpochMs, looks: Looks, group?: number): Changed {
  return db.transaction('rw', undoTables(db), async () => {
    const tags = new Map((await db.tags.toArray()).map((tag) => [tag.id, tag]));
    const changes = looks(tags).map((after) => ({ before: tags.get(after.id) ?? null, after })).filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
    const own = group ?? (await nextGroup(db));
    const events = changes.map((change): TagEvent => ({ at: now, key: `tag:${change.after.id}`, field: 'look', ...change, group: own, by: 'person', undoes: null }));
    await writeTags(db, events);
    const ids = await db.events.bulkAdd(events, { allKeys: true });
    return events.map((event, index) => ({ ...event, id: ids[index]! }));
  });
}

function plainTag(id: TagId, name: string): Tag {
  return { id, name, color: null, position: null, retired: false, renamedTo: null };
}

function retired(tag: Tag, renamedTo: TagId | null = null): Tag {
  return { ...tag, color: null, position: null, retired: true, renamedTo };
}
