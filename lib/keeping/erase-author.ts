import type { AuthorKey } from '../model/author-key.ts';
import { type PostKey, siteOfKey } from '../model/post.ts';
import { sha256 } from '../model/sha256.ts';
import type { EpochMs } from '../model/time.ts';
import type { LocalStorageArea } from '../platform/local-storage.ts';
import { changeSettings } from '../platform/settings.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { deletionTables, moveToDeleted } from '../store/deleted-mentions.ts';
import { forgetWords } from '../store/forget-words.ts';
import { forgottenRow } from '../store/forgotten.ts';
import { mentionRow } from '../store/mention-row.ts';
import { mentionTables, writeMentions } from '../store/write-mentions.ts';
import type { Erasure } from './erasure.ts';
import { countNamed, type Names } from './names-left.ts';
import { recordsOfOthers, whoIs } from './records-of-author.ts';
import { eraseFromStorage } from './erase-from-storage.ts';
import { withoutTraces } from './traces.ts';

export interface ErasePorts {
  db: EarshotDatabase;
  storage: Pick<LocalStorageArea, 'all' | 'set' | 'remove'>;
  /** Drafts of notes on these posts, which lie in the page's own storage; how many there were. */
  dropDrafts(keys: ReadonlySet<PostKey>): number;
  now(): EpochMs;
}

/**
 * Erases everything that is kept of the person that an account is, and remembers a hash, so that nothing of them is kept
 * again. In steps, each whole: interrupted and asked for again, it goes on. Resolves to the proof: numbers, hashes and what
 * was looked through afterwards, and no name.
 */
export async function eraseAuthor({ db, storage, dropDrafts, now }: ErasePorts, account: AuthorKey): Promise<Erasure> {
  const at = now();
  const who = await whoIs(db, account);
  const accounts = [...who.accounts];
  const names = await namesOf(db, accounts, [...who.mentions, ...who.deleted.map(({ mention }) => mention)]);
  // First: what is met from now on is not kept.
  await db.forgotten.bulkPut(await Promise.all(accounts.map((key) => forgottenRow('author', key, at))));
  const inOthers = await eraseFromOthers(db, who);
  await eraseFromDigests(db, who.posts);
  const keys = [...who.posts];
  const drafts = dropDrafts(who.posts);
  const stored = await eraseFromStorage(storage, who);
  const searches = await forgetSearchesFor(names);
  await forgetWords(db, new Set([...keys, ...inOthers.keys]));
  const own = await eraseOwn(db, keys, at);
  // Only now: until all else is gone, who they are tells where to look.
  const people = await db.people.where('accounts').anyOf(accounts).distinct().delete();
  await forgetWords(db, who.posts);
  return {
    earshot: 'erasure',
    version: 1,
    at,
    accounts: await Promise.all(accounts.map(async (key) => ({ site: siteOfKey(key), sha256: await sha256(key) }))),
    posts: (await Promise.all(keys.map((key) => sha256(key)))).toSorted(),
    erased: { ...own, answers: inOthers.answers, quotes: inOthers.quotes, threads: inOthers.threads, people, waiting: stored, drafts, searches },
    checked: await countNamed(db, storage, names),
  };
}

/** Mentions, what was read and done, and the list of the deleted, in one transaction. */
function eraseOwn(db: EarshotDatabase, keys: readonly PostKey[], at: EpochMs): Promise<Pick<Erasure['erased'], 'mentions' | 'deleted' | 'sightings' | 'events'>> {
  return db.transaction('rw', deletionTables(db), async () => {
    const wereDeleted = new Set(await db.deleted.where('key').anyOf(keys).primaryKeys());
    const live = await moveToDeleted(db, keys, 'person', at);
    const rows = (await db.deleted.bulkGet([...keys])).filter((row) => row !== undefined);
    await db.deleted.bulkDelete(rows.map(({ key }) => key));
    const logged = await db.events.where('key').anyOf(keys).delete();
    return {
      mentions: live.length,
      deleted: wereDeleted.size,
      sightings: rows.reduce((sum, { sightings }) => sum + sightings.length, 0),
      events: rows.reduce((sum, { events }) => sum + events.length, logged),
    };
  });
}

async function eraseFromOthers(db: EarshotDatabase, who: Parameters<typeof recordsOfOthers>[1]): Promise<{ answers: number; quotes: number; threads: number; keys: readonly PostKey[] }> {
  const erased = { answers: 0, quotes: 0, threads: 0, keys: [] as PostKey[] };
  for await (const records of recordsOfOthers(db, who)) {
    await db.transaction('rw', [...mentionTables(db), db.deleted], async () => {
      for (const { mention: { key }, traces, isDeleted } of records) {
        const row = isDeleted ? await db.deleted.get(key) : undefined;
        const before = isDeleted ? row?.mention : await db.mentions.get(key);
        if (before === undefined) continue;
        const after = withoutTraces(before, { ...traces, answers: before.answers.filter((answer) => traces.answers.some((theirs) => theirs.key === answer.key)) });
        if (row === undefined) await writeMentions(db, [{ before, after }]);
        else await db.deleted.put({ ...row, mention: mentionRow(after) });
        erased.answers += traces.answers.length;
        erased.quotes += traces.quoted === null ? 0 : 1;
        erased.threads += traces.opensThread ? 1 : 0;
        erased.keys.push(key);
      }
    });
  }
  return erased;
}

/** Quotes that were chosen by hand are told by the key of their mention. */
async function eraseFromDigests(db: EarshotDatabase, posts: ReadonlySet<PostKey>): Promise<void> {
  await db.digests.toCollection().modify((digest) => {
    if (digest.quotes?.some((key) => posts.has(key)) !== true) return;
    const left = digest.quotes.filter((key) => !posts.has(key));
    // Without any that is left, they are chosen by the rule again.
    digest.quotes = left.length === 0 ? null : left;
  });
}

async function namesOf(db: EarshotDatabase, accounts: readonly AuthorKey[], mentions: readonly { post: { author: { handle: string; name: string | null } } }[]): Promise<Names> {
  const known = (await db.accounts.bulkGet([...accounts])).flatMap((row) => (row === undefined ? [] : [row.handle, row.name]));
  const written = mentions.flatMap(({ post: { author } }) => [author.handle, author.name]);
  return [...new Set([...known, ...written].flatMap((name) => (name === null || name === '' ? [] : [name.toLowerCase()])))];
}

/** What was looked for lately and names them. */
async function forgetSearchesFor(names: Names): Promise<number> {
  let gone = 0;
  await changeSettings(({ recentSearches }) => {
    const left = recentSearches.filter((search) => !names.some((name) => search.toLowerCase().includes(name)));
    gone = recentSearches.length - left.length;
    return { recentSearches: left };
  });
  return gone;
}
