import { BACKUP_TABLES } from '../../lib/backup/backup-tables.ts';
import { canonical } from '../../lib/backup/same.ts';
import { makeBackup } from '../../lib/backup/make-backup.ts';
import { NEWEST } from '../../lib/backup/outcome.ts';
import { restore, type RestoreOrder } from '../../lib/backup/restore.ts';
import type { SettingRow } from '../../lib/backup/setting-schemas.ts';
import { ingestBatch } from '../../lib/ingest/ingest-batch.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { emptyTally } from '../../lib/model/tally.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { editDigest } from '../../lib/store/digests.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { forgottenRow } from '../../lib/store/forgotten.ts';
import { mergePeople, notePerson } from '../../lib/store/people.ts';
import { addRecipes } from '../../lib/store/recipes.ts';
import { addToDay } from '../../lib/store/tallies.ts';
import { addTemplates } from '../../lib/store/templates.ts';
import { putTopic } from '../../lib/store/topics.ts';
import { lookAtClock } from '../../lib/store/upkeep.ts';
import { setTagColor } from '../../lib/triage/change-tags.ts';
import { deleteMentions } from '../../lib/triage/delete-mentions.ts';
import { setDue, setNote, setOwner, setPromise, setStatus, toggleTag } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { undoLast } from '../../lib/triage/undo.ts';
import { exampleCapture, examplePost } from '../model/example-post.ts';
import { exampleRecipe } from '../model/example-recipe.ts';

export const NOW = 1_764_050_000_000;
const opened: EarshotDatabase[] = [];
let names = 0;

export function emptyStore(): EarshotDatabase {
  const db = new EarshotDatabase(`backup-${(names += 1)}`);
  opened.push(db);
  return db;
}

export async function deleteStores(): Promise<void> {
  for (const db of opened.splice(0)) await db.delete();
}

/** A post of every kind of trouble: signs that files break on, a lone surrogate, the longest of texts. */
const TEXTS = ['Lumetra was down again this morning.', 'Ünï — 😀 👨‍👩‍👧 "quoted", =cmd|\' /C calc\'!A0\r\n\tعربي \u202e mirrored', `lone \ud800 and \u0000 and \u2028, ${'long '.repeat(3_000)}`];

/** Captures posts of these numbers, as pages tell them. */
export async function capture(db: EarshotDatabase, ids: readonly number[], at = NOW): Promise<void> {
  const captures = ids.map((id) => ({
    ...exampleCapture(String(id)),
    post: examplePost({ key: `x:${id}`, url: `https://x.com/mara_quill/status/${id}`, text: TEXTS[id % TEXTS.length]!, author: { handle: `mara_${id % 7}`, name: id % 7 === 0 ? 'Mara Quill' : null, url: null, followers: id % 7 } }),
  }));
  for (let start = 0; start < captures.length; start += 50) await ingestBatch(db, { id: `batch-${at}-${ids[start]}`, captures: captures.slice(start, start + 50) }, at);
}

/** Something in every table, made by what makes it in life. */
export async function fillStore(db: EarshotDatabase): Promise<void> {
  await putTopic(db, { id: 'lumetra', name: 'Lumetra', kind: 'brand', query: 'lumetra', purpose: 'care', sites: 'all', replyGoal: { hours: 4 }, keepDays: null, color: 'blue', revision: 1, createdAt: NOW, updatedAt: NOW, pausedAt: null } as Topic);
  await capture(db, Array.from({ length: 40 }, (_, index) => index));
  await capture(db, [1, 2, 3], NOW + 60_000);
  const key = (id: number): PostKey => `x:${id}`;
  await changeMentions(db, [key(1), key(2)], toggleTag('Complaint'), NOW + 1);
  await setTagColor(db, 'Complaint', 'red', NOW + 2);
  await changeMentions(db, key(1), setNote('call \ud800 them "back"\n'), NOW + 3);
  await changeMentions(db, [key(1), key(2), key(3)], setStatus('todo'), NOW + 4);
  await changeMentions(db, key(2), setDue(NOW + 86_400_000), NOW + 5);
  await changeMentions(db, key(2), setPromise('a refund'), NOW + 6);
  await changeMentions(db, key(2), setOwner('Ilse Varga'), NOW + 7);
  await undoLast(db, NOW + 8);
  await deleteMentions(db, [key(30), key(1)], NOW + 9);
  await notePerson(db, 'x:mara_2', 'kind', NOW + 10);
  await mergePeople(db, 'x:mara_2', 'x:mara_3', NOW + 11);
  await addTemplates(db, [{ name: 'Thanks', text: 'Thank you, {name}!' }], () => 'template-1', NOW);
  await addRecipes(db, [exampleRecipe()], () => 'recipe-1', NOW);
  await addToDay(db, [{ ...emptyTally('x', 'feed'), pages: 3, posts: 40, mentions: 40 }], NOW);
  await editDigest(db, { id: 'week', from: NOW - 604_800_000, to: NOW, topics: ['lumetra'] }, { words: { lessons: 'Answer sooner.' }, madeAt: NOW }, NOW);
  await db.forgotten.put(await forgottenRow('author', 'x:oddvar', NOW));
  await db.colleagues.put({ id: 'ab'.repeat(32), name: 'Oddvar Brekke', since: NOW, lastAt: NOW });
  await lookAtClock(db, NOW);
}

export const SETTINGS: readonly SettingRow[] = [
  { of: 'settings', name: 'owners', value: ['Ilse Varga', 'support'] },
  { of: 'settings', name: 'never', value: ['bank.example'] },
  { of: 'table', name: 'sort', value: { by: 'likes', descending: true } },
];

export async function backupOf(db: EarshotDatabase, passphrase: string | null = null): Promise<Blob> {
  return (await makeBackup(db, { settings: SETTINGS, passphrase, now: NOW })).file;
}

export const ORDER: RestoreOrder = { passphrase: null, settings: [], choices: NEWEST, now: NOW + 1_000_000, mode: 'do' };

/** Every row of every table, those among them that no backup holds: they are derived again. */
export async function contents(db: EarshotDatabase, tables = db.tables.map(({ name }) => name)): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(await Promise.all(tables.map(async (name) => [name, await db.table(name).toArray()])));
}

/** What two stores are to agree on, whatever numbers each of them gives. */
export async function agreed(db: EarshotDatabase): Promise<Record<string, unknown>> {
  const rows = await contents(db, BACKUP_TABLES.filter((name) => name !== 'settings' && name !== 'upkeep'));
  const numberless = (all: unknown[] = []) => all.map(({ id: _1, group: _2, undoes: _3, ...row }: any) => canonical(row)).sort();
  return { ...rows, events: numberless(rows['events']), sightings: numberless(rows['sightings']), deleted: rows['deleted']!.map((row: any) => row.key) };
}

export { restore };
