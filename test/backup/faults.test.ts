import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync, strToU8 } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { BackupText } from '../../lib/backup/write-backup.ts';
import { BACKUP_TABLES, type BackupTable } from '../../lib/backup/backup-tables.ts';
import { FORMAT, type Manifest, STORE } from '../../lib/backup/manifest.ts';
import type { EarshotDatabase } from '../../lib/store/database.ts';
import { plainMention } from '../../lib/store/plain-mention.ts';
import { backupOf, contents, deleteStores, emptyStore, fillStore, NOW, ORDER, restore } from './full-store.ts';

afterEach(deleteStores);

/** A file with these rows, sealed as if they were good. */
async function fileOf(rows: Partial<Record<BackupTable, readonly unknown[]>>, change: Partial<Manifest> | object = {}): Promise<Blob> {
  const counts = Object.fromEntries(BACKUP_TABLES.map((table) => [table, rows[table]?.length ?? 0])) as Manifest['counts'];
  const text = new BackupText({ earshot: 'backup', format: FORMAT, store: STORE, holds: 'all', createdAt: NOW, counts, ...change } as Manifest);
  let all = text.first;
  for (const table of BACKUP_TABLES) if (rows[table] !== undefined) all += await text.page({ table, rows: rows[table] as object[] });
  return packed(all + (await text.end()));
}

const packed = (text: string) => new Blob([gzipSync(strToU8(text))]);
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const textOf = async (file: Blob) => new TextDecoder().decode(gunzipSync(await bytesOf(file)));

/** A store that holds something, and what it holds. */
async function standing() {
  const db = emptyStore();
  await fillStore(db);
  return { db, before: await contents(db) };
}

/** Refused, for that reason, tried or done; and nothing has changed. */
async function expectRefused({ db, before }: { db: EarshotDatabase; before: unknown }, file: Blob, kind: string, place: object = {}, passphrase: string | null = null) {
  for (const mode of ['try', 'do'] as const) await expect(restore(db, file, { ...ORDER, mode, passphrase })).rejects.toMatchObject({ name: 'BackupFault', kind, place });
  expect(await contents(db)).toEqual(before);
}

describe('a file that cannot be restored changes nothing and says why', () => {
  test('no backup at all', async () => {
    const store = await standing();
    for (const file of [new Blob([]), new Blob(['PK\u0003\u0004']), new Blob(['{"some":"json"}'])]) await expectRefused(store, file, 'not-a-backup');
    await expectRefused(store, packed('[]\n'), 'not-a-backup');
    await expectRefused(store, packed('{"earshot":"topics","version":1}\n'), 'not-a-backup');
  });

  test('cut off anywhere', async () => {
    const store = await standing();
    const file = await backupOf(store.db);
    for (const share of [0.1, 0.5, 0.9, 0.999]) await expectRefused(store, file.slice(0, Math.floor(file.size * share)), 'damaged');
    const lines = (await textOf(file)).split('\n');
    await expectRefused(store, packed(lines.slice(0, -2).join('\n')), 'cut');
  });

  test('one bit of it changed, anywhere', async () => {
    const store = await standing();
    const bytes = await bytesOf(await backupOf(store.db));
    for (let at = 20; at < bytes.length; at += Math.floor(bytes.length / 15)) {
      const changed = bytes.slice();
      changed[at]! ^= 1;
      await expect(restore(store.db, new Blob([changed]), ORDER)).rejects.toMatchObject({ name: 'BackupFault' });
    }
    expect(await contents(store.db)).toEqual(store.before);
  });

  test('a row changed, left out, doubled, or a page moved: the seals tell, and where', async () => {
    const store = await standing();
    const lines = (await textOf(await backupOf(store.db))).trimEnd().split('\n');
    const at = lines.findIndex((line) => line.includes('"Ilse Varga"') && line.includes('"owner"'));
    const head = lines.slice(0, at).findLastIndex((line) => line.startsWith('{"table"'));
    const broken = (change: (all: string[]) => string[]) => packed(`${change([...lines]).join('\n')}\n`);
    await expectRefused(store, broken((all) => all.with(at, all[at]!.replace('Ilse', 'Elsa'))), 'damaged', { table: 'events', line: head + 1 });
    await expectRefused(store, broken((all) => all.toSpliced(at, 1)), 'damaged');
    await expectRefused(store, broken((all) => all.toSpliced(at, 0, all[at]!)), 'damaged');
    await expectRefused(store, broken((all) => [...all, all[at]!]), 'damaged');
    const page = lines.findIndex((line) => line.startsWith('{"table":"templates"'));
    await expectRefused(store, broken((all) => all.toSpliced(page, 2)), 'damaged');
  });

  test('made by a newer Earshot', async () => {
    const store = await standing();
    await expectRefused(store, await fileOf({}, { format: FORMAT + 1 }), 'newer');
    await expectRefused(store, await fileOf({}, { store: STORE + 1, other: 'things' }), 'newer');
  });

  test('under a passphrase: none, another one, a chunk changed, swapped or cut off', async () => {
    const store = await standing();
    const file = await backupOf(store.db, 'correct horse battery');
    await expectRefused(store, file, 'needs-passphrase');
    await expectRefused(store, file, 'wrong-passphrase', {}, 'wrong horse battery');
    const bytes = await bytesOf(file);
    const start = bytes.indexOf(10) + 1;
    const changed = bytes.slice();
    changed[start + 5]! ^= 1;
    await expectRefused(store, new Blob([changed]), 'wrong-passphrase', {}, 'correct horse battery');
    await expectRefused(store, file.slice(0, start), 'cut', {}, 'correct horse battery');
    // The cost that the file names is not to be bent either.
    const cheaper = new TextDecoder('latin1').decode(bytes).replace('"rounds":600000', '"rounds":600001');
    await expectRefused(store, new Blob([Uint8Array.from(cheaper, (letter) => letter.charCodeAt(0))]), 'wrong-passphrase', {}, 'correct horse battery');
    await expectRefused(store, new Blob([new TextDecoder('latin1').decode(bytes).replace('"rounds":600000', '"rounds":1')]), 'damaged', {}, 'correct horse battery');
  });

  test('a bomb: little that unpacks to very much', async () => {
    const store = await standing();
    await expectRefused(store, new Blob([gzipSync(new Uint8Array(40_000_000).fill(32))]), 'bomb');
  });

  test('rows that hold what none may hold are named, wherever in the file they stand', async () => {
    const store = await standing();
    const mention = plainMention((await store.db.mentions.get('x:5'))!);
    const event = (await store.db.events.toArray())[0]!;
    const topic = (await store.db.topics.toArray())[0]!;
    const post = (change: object) => ({ ...mention, post: { ...mention.post, ...change } });
    const BAD: readonly [BackupTable, unknown, string][] = [
      ['mentions', post({ url: 'javascript:alert(1)' }), 'post.url'],
      ['mentions', post({ links: ['data:text/html,<script>'] }), 'post.links.0'],
      ['mentions', post({ author: { ...mention.post.author, url: ' javascript:alert(1)' } }), 'post.author.url'],
      ['mentions', post({ text: 'x'.repeat(20_001) }), 'post.text'],
      ['mentions', { ...mention, note: 'x'.repeat(10_001) }, 'note'],
      ['mentions', { ...mention, firstSeenAt: '2026' }, 'firstSeenAt'],
      ['mentions', { ...mention, status: 'owned' }, 'status'],
      ['mentions', { ...mention, extra: 1 }, ''],
      ['mentions', [], ''],
      ['mentions', null, ''],
      ['events', { ...event, field: 'constructor' }, 'field'],
      ['events', { ...event, field: 'status', before: 'new', after: 'owned' }, 'after'],
      ['topics', { ...topic, query: 7 }, 'query'],
      ['topics', { ...topic, sites: ['<script>'] }, 'sites'],
      ['recipes', { id: 'r', name: 'x' }, ''],
      ['settings', { of: 'settings', name: 'never', value: 'all' }, ''],
      ['settings', { of: 'alert', name: 'kind', value: 'quota' }, ''],
      ['deleted', { key: 'x:1' }, 'mention'],
    ];
    for (const [table, row, field] of BAD) {
      const good = table === 'mentions' ? [mention] : [];
      await expectRefused(store, await fileOf({ [table]: [...good, row] }), 'bad-row', { table, line: 3 + good.length, field: expect.stringMatching(new RegExp(`^${field}`)) });
    }
  });

  test('names that objects are born with change nothing about objects', async () => {
    const store = await standing();
    const mention = plainMention((await store.db.mentions.get('x:5'))!);
    const hostile = JSON.parse(`{"__proto__":{"polluted":1},${JSON.stringify({ ...mention, key: 'x:999', post: { ...mention.post, key: 'x:999' } }).slice(1)}`) as object;
    await restore(store.db, await fileOf({ mentions: [hostile] }), ORDER).catch(() => {});
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(((await store.db.mentions.get('x:999')) as { polluted?: number } | undefined)?.polluted).toBeUndefined();
  });

  test('more rows than its first line says, or another count', async () => {
    const store = await standing();
    const topic = (await store.db.topics.toArray())[0]!;
    await expectRefused(store, await fileOf({ topics: [topic] }, { counts: { topics: 2 } }), 'damaged', { table: 'topics' });
  });

  test('nested far beyond anything', async () => {
    const store = await standing();
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const [first, ...rest] = (await textOf(await fileOf({ topics: [] }))).split('\n');
    await expectRefused(store, packed([first, deep, ...rest].join('\n')), 'damaged');
  });
});
