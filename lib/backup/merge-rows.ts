import type { Sighting } from '../model/mention.ts';
import type { Colleague } from '../model/colleague.ts';
import type { KeptDigest } from '../model/kept-digest.ts';
import type { Person } from '../model/person.ts';
import { countsOf } from '../model/tally.ts';
import type { EpochMs } from '../model/time.ts';
import type { TallyRow } from '../store/database.ts';
import { greater, isSame } from './same.ts';

/** The one that was changed last: topics, templates, recipes. */
export function newest<T extends { updatedAt: EpochMs }>(a: T, b: T): T {
  return greater(a, b, (one, other) => one.updatedAt - other.updatedAt);
}

/** What its author did to it last, all of it. */
export function newestDigest(a: KeptDigest, b: KeptDigest): KeptDigest {
  return greater(a, b, (one, other) => one.editedAt - other.editedAt);
}

/** A day of the same pages: the same browser's counts only grow. */
export function mergeTallies(a: TallyRow, b: TallyRow): TallyRow {
  return { ...a, ...countsOf((name) => Math.max(a[name], b[name])), lastAt: Math.max(a.lastAt, b.lastAt) };
}

/** Who stands in both with an account is one person in all; the note is the one written last. */
export function mergePeople(people: readonly Person[]): Person[] {
  const merged: Person[] = [];
  for (const person of people) {
    const same = merged.filter((other) => other.accounts.some((account) => person.accounts.includes(account)));
    for (const one of same) merged.splice(merged.indexOf(one), 1);
    merged.push(same.reduce(together, person));
  }
  return merged;
}

function together(a: Person, b: Person): Person {
  if (isSame(a, b)) return a;
  const { note, updatedAt } = greater(a, b, (one, other) => one.updatedAt - other.updatedAt, (one, other) => (one.note < other.note ? -1 : one.note > other.note ? 1 : 0));
  return { id: a.id < b.id ? a.id : b.id, accounts: [...new Set([...a.accounts, ...b.accounts])].sort(), note, updatedAt };
}

/** A name is the user's own: the one in use last. */
export function mergeColleagues(a: Colleague, b: Colleague): Colleague {
  const { name, lastAt } = greater(a, b, (one, other) => one.lastAt - other.lastAt);
  return { id: a.id, name, since: Math.min(a.since, b.since), lastAt };
}

/** The same view of a page: the fuller text. */
export function mergeSightings<S extends Sighting>(a: S, b: S): S {
  return greater(a, b, (one, other) => Number(one.truncated === false) - Number(other.truncated === false), (one, other) => one.text.length - other.text.length, (one, other) => one.at - other.at);
}

/** What makes two sightings one: a post is seen once in each view of a page. */
export function sightingIdentity({ key, visit }: Sighting): string {
  return `${key} ${visit}`;
}
