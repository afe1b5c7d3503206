import 'fake-indexeddb/auto';
import { gzipSync, strToU8 } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { BACKUP_TABLES } from '../../lib/backup/backup-tables.ts';
import { makeHandOver, openHandOver } from '../../lib/backup/hand-over.ts';
import { FORMAT, type Manifest, STORE } from '../../lib/backup/manifest.ts';
import { idOfPair, profileKey } from '../../lib/backup/profile-key.ts';
import { shortCode } from '../../lib/backup/short-code.ts';
import { BackupText } from '../../lib/backup/write-backup.ts';
import { setDue, setNote, setOwner, setPromise, toggleTag } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { capture, contents, deleteStores, emptyStore, fillStore, NOW, ORDER, restore } from './full-store.ts';

afterEach(deleteStores);

async function handOver(change: { from?: string } = {}) {
  const db = emptyStore();
  await capture(db, [500, 501, 502]);
  await changeMentions(db, 'x:500', toggleTag('crisis'), NOW + 1);
  await changeMentions(db, 'x:500', setNote('they called twice'), NOW + 2);
  await changeMentions(db, 'x:500', setDue(NOW + 1_000_000), NOW + 3);
  await changeMentions(db, 'x:500', setPromise('a refund'), NOW + 4);
  await changeMentions(db, 'x:500', setOwner('Ilse Varga'), NOW + 5);
  const pair = await profileKey(db);
  return { db, pair, file: await makeHandOver(db, ['x:500', 'x:501'], { pair, from: 'Mara Quill', now: NOW, ...change }) };
}

describe('chosen mentions from one profile to another', () => {
  test('come with tags, notes, promises, owner and what was done, and nothing else comes', async () => {
    const { db, pair, file } = await handOver();
    const other = emptyStore();
    await fillStore(other);
    const topics = await contents(other, ['topics', 'tags', 'people', 'templates', 'forgotten', 'deleted']);
    const opened = await openHandOver(file);
    expect(opened).toMatchObject({ from: 'Mara Quill', signer: await idOfPair(pair) });
    const outcome = await restore(other, opened.contents, ORDER);
    expect(outcome.tables).toMatchObject({ mentions: { added: 2 }, events: { added: 5 }, sightings: { added: 2 } });
    const [here, there] = [await other.mentions.get('x:500'), await db.mentions.get('x:500')];
    expect(here).toEqual(there);
    expect(here).toMatchObject({ tags: ['crisis'], note: 'they called twice', promise: 'a refund', owner: 'Ilse Varga', dueAt: NOW + 1_000_000 });
    expect(await contents(other, ['topics', 'tags', 'people', 'templates', 'forgotten', 'deleted'])).toEqual(topics);
  });

  test('two hand-overs of the same mention give the same, whichever is taken in first', async () => {
    const { db, file } = await handOver();
    const colleague = emptyStore();
    await restore(colleague, (await openHandOver(file)).contents, ORDER);
    await changeMentions(colleague, 'x:500', setNote('solved by telephone'), NOW + 2_000_000);
    await changeMentions(colleague, 'x:500', toggleTag('solved'), NOW + 2_000_001);
    const back = await makeHandOver(colleague, ['x:500'], { pair: await profileKey(colleague), from: 'Ilse Varga', now: NOW });
    const results = [];
    for (const order of [[file, back], [back, file]]) {
      const third = emptyStore();
      for (const one of order) await restore(third, (await openHandOver(one)).contents, ORDER);
      results.push(await third.mentions.get('x:500'));
    }
    expect(results[0]).toEqual(results[1]);
    await restore(db, (await openHandOver(back)).contents, ORDER);
    expect(await db.mentions.get('x:500')).toEqual(results[0]);
    expect(results[0]).toMatchObject({ note: 'solved by telephone', tags: ['crisis', 'solved'] });
  });

  test('changed, in whatever place, it is refused', async () => {
    const { file } = await handOver();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const at = bytes.indexOf(10);
    for (const place of [at - 20, at + 40, bytes.length - 1, Math.floor(bytes.length / 2)]) {
      const changed = bytes.slice();
      changed[place]! ^= 1;
      await expect(openHandOver(new Blob([changed]))).rejects.toMatchObject({ kind: expect.stringMatching(/bad-signature|damaged/) });
    }
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, at))) as Record<string, unknown>;
    const with_ = (change: object) => new Blob([`${JSON.stringify({ ...head, ...change })}\n`, bytes.subarray(at + 1)]);
    await expect(openHandOver(with_({ from: 'Somebody else' }))).rejects.toMatchObject({ kind: 'bad-signature' });
    const { file: others } = await handOver();
    const othersHead = JSON.parse((await others.text()).split('\n', 1)[0]!) as Record<string, unknown>;
    await expect(openHandOver(with_({ key: othersHead['key'] }))).rejects.toMatchObject({ kind: 'bad-signature' });
    await expect(openHandOver(with_({ version: 2 }))).rejects.toMatchObject({ kind: 'newer' });
    await expect(openHandOver(file.slice(0, file.size - 5))).rejects.toMatchObject({ kind: 'bad-signature' });
  });

  test('signed by whomever, it touches nothing but mentions', async () => {
    const db = emptyStore();
    await fillStore(db);
    const counts = Object.fromEntries(BACKUP_TABLES.map((table) => [table, table === 'topics' ? 1 : 0])) as Manifest['counts'];
    const text = new BackupText({ earshot: 'backup', format: FORMAT, store: STORE, holds: 'chosen', createdAt: NOW, counts });
    const forged = text.first + (await text.page({ table: 'topics', rows: await db.topics.toArray() })) + (await text.end());
    const file = new Blob([gzipSync(strToU8(forged))]);
    await expect(restore(emptyStore(), file, ORDER)).rejects.toMatchObject({ kind: 'bad-row', place: { table: 'topics' } });
  });

  test('the key of a profile stays, its private half cannot be read', async () => {
    const db = emptyStore();
    const pair = await profileKey(db);
    expect(await idOfPair(await profileKey(db))).toBe(await idOfPair(pair));
    expect(pair.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow();
  });
});

test('a code that is read out has no letter that is taken for a digit', () => {
  expect(shortCode('0123456789abcdef0123'.padEnd(64, 'f'))).toBe('04HM-ASW9-NF6Y-Y093');
  expect(shortCode('f'.repeat(64))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
});
