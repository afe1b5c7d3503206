import type { AuthorKey } from '../model/author-key.ts';
import type { Mention } from '../model/mention.ts';
import { type Account, type Person, personOfAccount, type PersonId } from '../model/person.ts';
import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { TriageEvent } from '../model/triage-event.ts';
import type { AccountRow } from './accounts.ts';
import type { EarshotDatabase } from './database.ts';
import { mentionsOfAuthor } from './mentions-of-author.ts';
import { foldForSearch } from '../search/words.ts';

export type PeopleOrder = 'last met' | 'most met';

/** A person in a list. */
export interface KnownPerson {
  person: Person;
  /** Most met first; one of them at least is stored. */
  accounts: readonly Account[];
}

/** So many mentions are looked through for those whom one met last: somebody may have written all of them. */
const LAST_MENTIONS = 2_000;

/** Who wrote mentions, in order, at most `limit`; `text`: whose handle or names begin with its words. */
export async function findPeople(db: EarshotDatabase, { text, order }: { text: string; order: PeopleOrder }, limit: number): Promise<KnownPerson[]> {
  const words = foldForSearch(text).replace(/^@/, '').split(/\s+/).filter((word) => word !== '');
  // A person of several accounts is met once for each of them.
  const keys = words.length > 0 ? await accountsNamed(db, words, limit * 2) : order === 'last met' ? await lastMet(db, limit * 2) : await mostMet(db, limit * 2);
  const people = new Map<PersonId, Person>();
  for (const key of keys) {
    const person = await personOf(db, key);
    people.set(person.id, person);
    if (people.size === limit) break;
  }
  const met = await Promise.all([...people.values()].map((person) => known(db, person)));
  const by = (one: KnownPerson) => (order === 'last met' ? Math.max(...one.accounts.map(({ lastAt }) => lastAt)) : one.accounts.reduce((sum, { mentions }) => sum + mentions, 0));
  return met.filter(({ accounts }) => accounts.length > 0).toSorted((one, other) => by(other) - by(one));
}

async function accountsNamed(db: EarshotDatabase, [first = '', ...rest]: readonly string[], limit: number): Promise<AuthorKey[]> {
  const fits = (row: { found: readonly string[] }) => rest.every((word) => row.found.some((part) => part.startsWith(word)));
  const rows = await db.accounts.where('found').startsWith(first).distinct().filter(fits).limit(limit).toArray();
  return rows.map(({ key }) => key);
}

async function lastMet(db: EarshotDatabase, limit: number): Promise<AuthorKey[]> {
  const keys = new Set<AuthorKey>();
  const rows = db.mentions.orderBy('firstSeenAt').reverse().limit(LAST_MENTIONS);
  await rows.until(() => keys.size >= limit).each(({ authorKey }) => void (authorKey !== null && keys.add(authorKey)));
  return [...keys];
}

/** The index is read without its rows. */
async function mostMet(db: EarshotDatabase, limit: number): Promise<AuthorKey[]> {
  const counts = new Map<AuthorKey, number>();
  for (const key of await db.mentions.orderBy('[authorKey+firstSeenAt]').keys()) {
    const [author] = key as unknown as [AuthorKey, EpochMs];
    counts.set(author, (counts.get(author) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).slice(0, limit).map(([key]) => key);
}

/** The person that an account is. */
export async function personOf(db: EarshotDatabase, key: AuthorKey): Promise<Person> {
  return (await db.people.where('accounts').equals(key).first()) ?? personOfAccount(key);
}

export async function known(db: EarshotDatabase, person: Person): Promise<KnownPerson> {
  const rows = (await db.accounts.bulkGet([...person.accounts])).filter((row) => row !== undefined);
  const accounts = (await Promise.all(rows.map((row) => counted(db, row)))).filter((account) => account !== null);
  return { person, accounts: accounts.toSorted((a, b) => b.mentions - a.mentions || b.lastAt - a.lastAt) };
}

async function counted(db: EarshotDatabase, { found: _found, ...account }: AccountRow): Promise<Account | null> {
  const rows = () => mentionsOfAuthor(db, account.key);
  const [first, last, mentions] = await Promise.all([rows().first(), rows().last(), rows().count()]);
  return first === undefined || last === undefined ? null : { ...account, mentions, firstAt: first.firstSeenAt, lastAt: last.firstSeenAt };
}

/** All of a person's mentions, newest first, at most `limit`. */
export async function mentionsOfPerson(db: EarshotDatabase, { accounts }: Person, limit: number): Promise<Mention[]> {
  const each = await Promise.all(accounts.map((key) => mentionsOfAuthor(db, key).reverse().limit(limit).toArray()));
  return each.flat().toSorted((a, b) => b.firstSeenAt - a.firstSeenAt).slice(0, limit);
}

/** What was done with these mentions, oldest first. */
export function eventsOf(db: EarshotDatabase, keys: readonly PostKey[]): Promise<TriageEvent[]> {
  return db.events.where('key').anyOf(keys).sortBy('id');
}

/** The two are one person: their accounts and notes come together. Returns who they are now. */
export function mergePeople(db: EarshotDatabase, first: AuthorKey, second: AuthorKey, now: EpochMs): Promise<Person> {
  return db.transaction('rw', db.people, async () => {
    const [a, b] = [await personOf(db, first), await personOf(db, second)];
    if (a.id === b.id) return a;
    const note = [a.note, b.note].filter((text) => text !== '').join('\n');
    const merged: Person = { id: a.id, accounts: [...new Set([...a.accounts, ...b.accounts])], note, updatedAt: now };
    await db.people.delete(b.id);
    await db.people.put(merged);
    return merged;
  });
}

/** The account is somebody else after all; the note stays with the others. */
export function splitAccount(db: EarshotDatabase, key: AuthorKey, now: EpochMs): Promise<void> {
  return db.transaction('rw', db.people, async () => {
    const person = await personOf(db, key);
    const accounts = person.accounts.filter((other) => other !== key);
    const [first] = accounts;
    if (first === undefined) return;
    await db.people.delete(person.id);
    if (accounts.length > 1 || person.note !== '') await db.people.put({ ...person, id: first, accounts, updatedAt: now });
  });
}

/** A note for whoever is next, at most 10,000 units; called at every keystroke. */
export function notePerson(db: EarshotDatabase, key: AuthorKey, note: string, now: EpochMs): Promise<void> {
  return db.transaction('rw', db.people, async () => {
    const person = await personOf(db, key);
    if (note === '' && person.accounts.length === 1) await db.people.delete(person.id);
    else await db.people.put({ ...person, note: note.slice(0, 10_000), updatedAt: now });
  });
}
