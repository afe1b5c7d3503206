import type { AuthorKey } from '../../lib/model/author-key.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { now } from '../../lib/platform/clock.ts';
import type { EarshotDatabase } from '../../lib/store/database.ts';
import { known, type KnownPerson, mentionsOfPerson, mergePeople, notePerson, personOf, splitAccount } from '../../lib/store/people.ts';
import { openStore } from './open-store.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Of one person no more than these are read: more than anyone looks through. */
const MOST_MENTIONS = 500;

/** Everything kept of the person that an account is; undefined until the first answer. */
export interface PersonKept extends KnownPerson {
  /** Newest first. */
  mentions: readonly Mention[];
}

export function usePerson(account: AuthorKey): PersonKept | undefined {
  const found = useLiveQuery(
    async (db) => {
      const person = await personOf(db, account);
      return { ...(await known(db, person)), mentions: await mentionsOfPerson(db, person, MOST_MENTIONS), of: account };
    },
    [account],
  );
  return found?.of === account ? found : undefined;
}

export interface PersonActions {
  note(note: string): Promise<void>;
  /** They are one person. */
  merge(other: AuthorKey): Promise<void>;
  /** This account is somebody else. */
  split(account: AuthorKey): Promise<void>;
}

/** What a person says of the person that an account is; each ends when it is kept. */
export function usePersonActions(account: AuthorKey): PersonActions {
  const change = async (act: (db: EarshotDatabase) => Promise<unknown>) => void (await act(await openStore()));
  return {
    note: (note) => change((db) => notePerson(db, account, note, now())),
    merge: (other) => change((db) => mergePeople(db, account, other, now())),
    split: (other) => change((db) => splitAccount(db, other, now())),
  };
}
