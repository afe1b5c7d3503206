import type { IndexableType, Table } from 'dexie';
import type { Colleague } from '../model/colleague.ts';
import type { KeptDigest } from '../model/kept-digest.ts';
import type { Person } from '../model/person.ts';
import { isSamePlace, type Recipe } from '../model/recipe.ts';
import type { Tag } from '../model/tag.ts';
import type { Template } from '../model/template.ts';
import type { Topic } from '../model/topic.ts';
import type { TagEvent } from '../model/triage-event.ts';
import type { TallyRow } from '../store/database.ts';
import type { ForgottenRow } from '../store/forgotten.ts';
import type { UpkeepRow } from '../store/upkeep.ts';
import type { BackupTable } from './backup-tables.ts';
import { mergeColleagues, mergePeople, mergeTallies, newest, newestDigest } from './merge-rows.ts';
import type { Taking } from './restore.ts';
import { byCanonical, isSame } from './same.ts';
import type { SettingRow } from './setting-schemas.ts';

type SmallTable = Exclude<BackupTable, 'settings' | 'events' | 'deleted' | 'mentions' | 'sightings'>;

/** Takes in a page of one of the tables that hold some rows each. */
export function takeSmall(taking: Taking, table: SmallTable, rows: readonly object[]): Promise<void> {
  switch (table) {
    case 'topics':
      return takeDated(taking, table, rows as Topic[], ({ id }, mine) => mine.find((one) => one.id === id), ({ name }) => name);
    case 'templates':
      return takeDated(taking, table, rows as Template[], ({ id }, mine) => mine.find((one) => one.id === id), ({ name }) => name);
    case 'recipes':
      return takeDated(taking, table, rows as Recipe[], (theirs, mine) => mine.find((one) => isSamePlace(one, theirs) || one.id === theirs.id), ({ name }) => name);
    case 'digests':
      return takeMerged(taking, table, rows as KeptDigest[], ({ id }) => id, newestDigest);
    case 'tags':
      return takeTags(taking, rows as Tag[]);
    case 'people':
      return takePeople(taking, rows as Person[]);
    case 'colleagues':
      return takeMerged(taking, table, rows as Colleague[], ({ id }) => id, mergeColleagues);
    case 'tallies':
      return takeMerged(taking, table, rows as TallyRow[], ({ day, site, surface }) => [day, site, surface], mergeTallies);
    case 'forgotten':
      return takeMerged(taking, table, rows as ForgottenRow[], ({ hash }) => hash, (mine) => mine);
    case 'upkeep':
      // The store's own sense of time goes on; only a store that keeps nothing yet takes the other's.
      return takeMerged(taking, table, rows as UpkeepRow[], ({ id }) => id, (mine, theirs) => (taking.isEmpty ? theirs : mine));
  }
}

/** A decision that is default here is taken; one that is decided here stays, unless chosen otherwise. Written with the rest, and put in its place afterwards. */
export async function takeSettings({ db, tally, order: { settings }, writes }: Taking, rows: readonly SettingRow[]): Promise<void> {
  const taken = rows.filter(({ of, name, value }) => {
    const mine = settings.find((one) => one.of === of && one.name === name);
    const isTaken = mine === undefined || (!isSame(mine.value, value) && tally.decide({ table: 'settings', about: '', field: name, mine: mine.value, theirs: value, mineAt: null, theirsAt: null, newest: 'mine' }, of) === 'theirs');
    tally.count('settings', !isTaken ? 'equal' : mine === undefined ? 'added' : 'changed');
    return isTaken;
  });
  if (writes && taken.length > 0) await db.pending.bulkPut(taken.map(({ of, name, value }) => ({ name: `${of}.${name}`, value })));
}

async function takeMerged<T extends object>({ db, tally, writes }: Taking, table: SmallTable, rows: readonly T[], keyOf: (row: T) => IndexableType, merge: (mine: T, theirs: T) => T): Promise<void> {
  const store = db[table] as unknown as Table<T, IndexableType>;
  const here = await store.bulkGet(rows.map(keyOf));
  const puts = rows.filter((theirs, index) => {
    const mine = here[index];
    const what = mine === undefined ? 'added' : isSame(mine, merge(mine, theirs)) ? 'equal' : 'changed';
    tally.count(table, what);
    return what !== 'equal';
  });
  if (writes) await store.bulkPut(puts.map((theirs) => (here[rows.indexOf(theirs)] === undefined ? theirs : merge(here[rows.indexOf(theirs)]!, theirs))));
}

/** The one changed last, or the one chosen, which is then the one changed last. */
async function takeDated<T extends { id: string; updatedAt: number }>({ db, tally, order: { now }, writes }: Taking, table: SmallTable, rows: readonly T[], find: (theirs: T, mine: readonly T[]) => T | undefined, nameOf: (row: T) => string): Promise<void> {
  const store = db[table] as unknown as Table<T, string>;
  const all = await store.toArray();
  for (const theirs of rows) {
    const mine = find(theirs, all);
    const after = mine === undefined ? theirs : isSame(mine, theirs) ? mine : chosen(mine, theirs);
    const what = mine === undefined ? 'added' : isSame(mine, after) ? 'equal' : 'changed';
    tally.count(table, what);
    if (what === 'equal') continue;
    if (mine !== undefined) all.splice(all.indexOf(mine), 1);
    all.push(after);
    if (!writes) continue;
    if (mine !== undefined && mine.id !== after.id) await store.delete(mine.id);
    await store.put(after);
  }

  function chosen(mine: T, theirs: T): T {
    const last = newest(mine, theirs);
    const side = tally.decide({ table, about: nameOf(mine), field: '', mine: nameOf(mine), theirs: nameOf(theirs), mineAt: mine.updatedAt, theirsAt: theirs.updatedAt, newest: last === mine ? 'mine' : 'theirs' }, mine.id);
    const one = side === 'mine' ? mine : theirs;
    return one === last ? one : { ...one, updatedAt: now };
  }
}

/** How a tag looks is decided by events, as what stands on mentions is. */
async function takeTags({ db, tally, log, isEmpty, writes }: Taking, rows: readonly Tag[]): Promise<void> {
  const here = await db.tags.bulkGet(rows.map(({ id }) => id));
  for (const [index, theirs] of rows.entries()) {
    const mine = here[index];
    let after = theirs;
    if (mine !== undefined && !isSame(mine, theirs)) {
      const at = (events: readonly { at: number }[]) => Math.max(...events.map((event) => event.at), -Infinity);
      const [mineAt, theirsAt] = [at(isEmpty ? [] : await db.events.where('key').equals(`tag:${theirs.id}`).toArray()), at(log.theirs(`tag:${theirs.id}`))];
      const last = mineAt > theirsAt || (mineAt === theirsAt && byCanonical(mine, theirs) >= 0) ? 'mine' : 'theirs';
      const date = (moment: number) => (Number.isFinite(moment) ? moment : null);
      const side = tally.decide({ table: 'tags', about: mine.name, field: '', mine: mine.color ?? mine.name, theirs: theirs.color ?? theirs.name, mineAt: date(mineAt), theirsAt: date(theirsAt), newest: last }, theirs.id);
      after = side === 'mine' ? mine : theirs;
      if (side !== last) log.choose({ key: `tag:${theirs.id}`, field: 'look', before: last === 'mine' ? mine : theirs, after } satisfies Pick<TagEvent, 'key' | 'field' | 'before' | 'after'>);
    }
    tally.count('tags', mine === undefined ? 'added' : isSame(mine, after) ? 'equal' : 'changed');
    if (writes) await db.tags.put(after);
  }
}

async function takePeople({ db, tally, writes }: Taking, rows: readonly Person[]): Promise<void> {
  const here = await db.people.toArray();
  const merged = mergePeople([...here, ...rows]);
  const changed = merged.filter((person) => !here.some((mine) => isSame(mine, person)));
  const added = changed.filter(({ accounts }) => !here.some((mine) => mine.accounts.some((account) => accounts.includes(account))));
  tally.count('people', 'added', added.length);
  tally.count('people', 'changed', changed.length - added.length);
  tally.count('people', 'equal', rows.length - changed.length);
  if (!writes) return;
  await db.people.bulkDelete(here.filter((mine) => !merged.some((person) => isSame(mine, person))).map(({ id }) => id));
  await db.people.bulkPut(changed);
}
