import { authorFile } from '../../lib/keeping/author-file.ts';
import { eraseAuthor } from '../../lib/keeping/erase-author.ts';
import { type Erasure, erasureFile } from '../../lib/keeping/erasure.ts';
import type { AuthorKey } from '../../lib/model/author-key.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { now } from '../../lib/platform/clock.ts';
import { localStorageArea } from '../../lib/platform/local-storage.ts';
import { mentionsOfAuthor } from '../../lib/store/mentions-of-author.ts';
import { personOf } from '../../lib/store/people.ts';
import { announceTriage } from './announce-triage.ts';
import { dropDrafts } from './note-drafts.ts';
import { openStore } from './open-store.ts';

export type { Erasure } from '../../lib/keeping/erasure.ts';

/** Everything of the person that an account is, as a file of JSON. */
export async function personFile(account: AuthorKey): Promise<Blob> {
  return new Blob([await authorFile(await openStore(), account, now())], { type: 'application/json' });
}

/** The posts of the person that an account is. */
export async function keysOfPerson(account: AuthorKey): Promise<PostKey[]> {
  const db = await openStore();
  const { accounts } = await personOf(db, account);
  return (await Promise.all(accounts.map((key) => mentionsOfAuthor(db, key).primaryKeys()))).flat();
}

/** Erases everything of the person that an account is. */
export async function erasePerson(account: AuthorKey): Promise<Erasure> {
  const erasure = await eraseAuthor({ db: await openStore(), storage: localStorageArea, dropDrafts, now }, account);
  announceTriage();
  return erasure;
}

/** The proof as a file. */
export function proofFile(erasure: Erasure): Blob {
  return new Blob([erasureFile(erasure)], { type: 'application/json' });
}
