import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { NOT_BACKED_UP, BACKUP_TABLES } from '../../lib/backup/backup-tables.ts';
import { counts } from '../../lib/store/counters.ts';
import { forgottenRow } from '../../lib/store/forgotten.ts';
import { deleteMentions } from '../../lib/triage/delete-mentions.ts';
import { setNote, setPriority, setStatus, toggleTag } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { undo, undoLast } from '../../lib/triage/undo.ts';
import { agreed, backupOf, capture, contents, deleteStores, emptyStore, fillStore, NOW, ORDER, restore, SETTINGS } from './full-store.ts';

afterEach(deleteStores);

test('every table is backed up, or said to be derivable', () => {
  const db = emptyStore();
  expect([...BACKUP_TABLES.filter((name) => name !== 'settings'), ...Object.keys(NOT_BACKED_UP)].sort()).toEqual(db.tables.map(({ name }) => name).sort());
});

describe('into an empty store', () => {
  test.each([[null], ['correct horse battery']])('everything comes back, to the byte of every field (passphrase: %s)', async (passphrase) => {
    const [full, empty] = [emptyStore(), emptyStore()];
    await fillStore(full);
    const before = await contents(full);
    // A table without a row proves nothing.
    expect(BACKUP_TABLES.filter((name) => name !== 'settings' && before[name]!.length === 0)).toEqual([]);
    await restore(empty, await backupOf(full, passphrase), { ...ORDER, passphrase });
    const after = await contents(empty);
    for (const name of BACKUP_TABLES) if (name !== 'settings') expect(after[name], name).toStrictEqual(before[name]);
    // Derived anew, the same.
    expect(after['accounts']).toEqual(before['accounts']);
    expect((after['counters'] as { count: number }[]).filter(({ count }) => count !== 0)).toEqual((before['counters'] as { count: number }[]).filter(({ count }) => count !== 0));
    expect(after['pending']).toEqual(SETTINGS.map(({ of, name, value }) => ({ name: `${of}.${name}`, value })).sort((a, b) => (a.name < b.name ? -1 : 1)));
  });

  test('a dry run tells what would come and writes nothing', async () => {
    const [full, empty] = [emptyStore(), emptyStore()];
    await fillStore(full);
    const before = await contents(empty);
    const outcome = await restore(empty, await backupOf(full), { ...ORDER, mode: 'try' });
    expect(outcome.tables.mentions).toEqual({ added: 38, changed: 0, equal: 0 });
    expect(await contents(empty)).toEqual(before);
    expect(await restore(empty, await backupOf(full), ORDER)).toEqual(outcome);
  });

  test('what was done before can be undone after', async () => {
    const [full, empty] = [emptyStore(), emptyStore()];
    await fillStore(full);
    await restore(empty, await backupOf(full), ORDER);
    await undoLast(empty, NOW + 20);
    expect((await empty.mentions.get('x:1'))?.note).toBe('call \ud800 them "back"\n');
  });
});

describe('into a store that is not empty', () => {
  test('the same file again changes nothing', async () => {
    const db = emptyStore();
    await fillStore(db);
    const before = await contents(db);
    const outcome = await restore(db, await backupOf(db), { ...ORDER, settings: SETTINGS });
    expect(Object.values(outcome.tables).every(({ added, changed }) => added === 0 && changed === 0)).toBe(true);
    expect(outcome.conflictCount).toBe(0);
    expect(await contents(db)).toEqual(before);
  });

  test('two that went apart become one, in either order', async () => {
    const [a, b] = await twoThatWentApart();
    const [fromA, fromB] = [await backupOf(a), await backupOf(b)];
    await restore(a, fromB, ORDER);
    await restore(b, fromA, ORDER);
    expect(await agreed(a)).toEqual(await agreed(b));
    const once = await contents(a);
    const again = await restore(a, fromB, ORDER);
    expect(again.tables).toMatchObject({ mentions: { added: 0, changed: 0 }, events: { added: 0 }, sightings: { added: 0 } });
    expect(await contents(a)).toEqual(once);
    expect(await a.mentions.get('x:4')).toMatchObject({ note: 'newer', tags: ['praise', 'bug'], priority: 'high' });
    expect(await a.mentions.get('x:100')).toBeDefined();
    expect((await counts(a, ['all'])).get('all')).toBe(await a.mentions.count());
  });

  test('what both decided is a conflict: the newer stands, unless chosen otherwise, and then everywhere', async () => {
    const [a, b] = await twoThatWentApart();
    const [fromA, fromB] = [await backupOf(a), await backupOf(b)];
    const tried = await restore(a, fromB, { ...ORDER, mode: 'try' });
    expect(tried.conflicts).toMatchObject([{ table: 'mentions', field: 'note', mine: 'older', theirs: 'newer', newest: 'theirs', mineAt: NOW + 100, theirsAt: NOW + 200 }]);
    await restore(a, fromB, { ...ORDER, choices: { all: 'newest', each: new Map([[tried.conflicts[0]!.id, 'mine']]) } });
    expect((await a.mentions.get('x:4'))?.note).toBe('older');
    // A choice is a decision like any other: another store hears of it, and it can be taken back.
    await restore(b, fromA, ORDER);
    await restore(b, await backupOf(a), ORDER);
    expect((await b.mentions.get('x:4'))?.note).toBe('older');
    await undoLast(a, NOW + 2_000_000);
    expect((await a.mentions.get('x:4'))?.note).toBe('newer');
  });

  test('all conflicts at once', async () => {
    const [a, b] = await twoThatWentApart();
    await restore(a, await backupOf(b), { ...ORDER, choices: { all: 'mine', each: new Map() } });
    expect((await a.mentions.get('x:4'))?.note).toBe('older');
  });

  test('actions stay actions: one of the other store is undone whole', async () => {
    const [a, b] = await twoThatWentApart();
    await restore(a, await backupOf(b), ORDER);
    const group = (await a.events.where('key').equals('x:5').toArray()).find(({ field }) => field === 'priority')!.group;
    await undo(a, group, NOW + 2_000_000);
    expect((await a.mentions.bulkGet(['x:5', 'x:6'])).map((row) => row?.priority)).toEqual(['normal', 'normal']);
  });

  test('settings that are decided here stay, unless chosen otherwise', async () => {
    const [a, b] = await twoThatWentApart();
    const settings = [{ of: 'settings', name: 'owners', value: ['Mara'] }] as const;
    const outcome = await restore(a, await backupOf(b), { ...ORDER, settings });
    expect(outcome.conflicts.find(({ table }) => table === 'settings')).toMatchObject({ field: 'owners', mine: ['Mara'], theirs: ['Ilse Varga', 'support'] });
    expect((await a.pending.toArray()).map(({ name }) => name)).toEqual(['settings.never', 'table.sort']);
  });
});

describe('what was deleted', () => {
  test('does not come back by an older backup unless it is chosen, and that is said', async () => {
    const db = emptyStore();
    await fillStore(db);
    const older = await backupOf(db);
    await deleteMentions(db, ['x:5', 'x:6'], NOW + 50);
    const tried = await restore(db, older, { ...ORDER, mode: 'try' });
    expect(tried).toMatchObject({ stayDeleted: 2, conflictCount: 2 });
    await restore(db, older, ORDER);
    expect(await db.mentions.bulkGet(['x:5', 'x:6'])).toEqual([undefined, undefined]);
    const id = tried.conflicts.find(({ id: one }) => one.includes('x:5'))!.id;
    await restore(db, older, { ...ORDER, choices: { all: 'newest', each: new Map([[id, 'theirs']]) } });
    expect((await db.mentions.bulkGet(['x:5', 'x:6'])).map((row) => row?.key)).toEqual(['x:5', undefined]);
    expect((await db.deleted.toArray()).map(({ key }) => key).sort()).toEqual(['x:1', 'x:30', 'x:6']);
  });

  test('is deleted in the other store too, and can be brought back there', async () => {
    const [a, b] = [emptyStore(), emptyStore()];
    await fillStore(a);
    await restore(b, await backupOf(a), ORDER);
    await deleteMentions(a, ['x:5'], NOW + 50);
    await restore(b, await backupOf(a), ORDER);
    expect(await b.mentions.get('x:5')).toBeUndefined();
    expect(await agreed(b)).toEqual(await agreed(a));
    const event = (await b.events.where('key').equals('x:5').toArray()).find(({ field }) => field === 'deleted')!;
    await undo(b, event.group, NOW + 60);
    expect(await b.mentions.get('x:5')).toBeDefined();
  });

  test('an author of whom everything was erased stays erased, and that is said', async () => {
    const db = emptyStore();
    await fillStore(db);
    const older = await backupOf(db);
    const [five] = await db.mentions.bulkGet(['x:5']);
    await db.forgotten.put(await forgottenRow('author', five!.authorKey!, NOW + 50));
    const keys = await db.mentions.filter(({ authorKey }) => authorKey === five!.authorKey).primaryKeys();
    await db.mentions.bulkDelete(keys);
    const outcome = await restore(db, older, { ...ORDER, choices: { all: 'theirs', each: new Map() } });
    expect(outcome.erased).toBe(keys.length);
    expect(await db.mentions.bulkGet(keys)).toEqual(keys.map(() => undefined));
  });
});

async function twoThatWentApart() {
  const [a, b] = [emptyStore(), emptyStore()];
  await fillStore(a);
  await restore(b, await backupOf(a), ORDER);
  await changeMentions(a, 'x:4', setNote('older'), NOW + 100);
  await changeMentions(a, 'x:4', toggleTag('bug'), NOW + 150);
  await changeMentions(a, 'x:7', setStatus('done'), NOW + 110);
  await capture(a, [100], NOW + 120);
  await changeMentions(b, 'x:4', toggleTag('praise'), NOW + 140);
  await changeMentions(b, 'x:4', setNote('newer'), NOW + 200);
  await changeMentions(b, ['x:4', 'x:5', 'x:6'], setPriority('high'), NOW + 210);
  await capture(b, [4, 101], NOW + 220);
  return [a, b] as const;
}
