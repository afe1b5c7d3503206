import type { PostKey } from '../../lib/model/post.ts';
import { DAY_MS } from '../../lib/model/time.ts';
import { now } from '../../lib/platform/clock.ts';
import { DELETED_FOR_DAYS, deletedMentions, type DeletedRow } from '../../lib/store/deleted-mentions.ts';
import { purgeDeleted } from '../../lib/store/purge-deleted.ts';
import { restoreMentions } from '../../lib/triage/delete-mentions.ts';
import { openStore } from './open-store.ts';
import { useLiveQuery } from './use-live-query.ts';
import type { Triage } from './use-triage.ts';

export type { DeletedRow } from '../../lib/store/deleted-mentions.ts';

/** What was deleted: the newest so many, and how many there are. */
export interface Deleted {
  rows: readonly DeletedRow[];
  count: number;
}

/** For at least so long each can be restored. */
export const RESTORABLE_MS = DELETED_FOR_DAYS * DAY_MS;

/** undefined until the first answer. */
export function useDeleted(most: number): Deleted | undefined {
  return useLiveQuery(async (db) => ({ rows: await deletedMentions(db, most), count: await db.deleted.count() }), [most]);
}

export interface DeletedActions {
  restore(key: PostKey): void;
  restoreAll(): void;
  /** For good; all of them without a key. Resolves to how many. */
  purge(key?: PostKey): Promise<number>;
}

/** Restoring is an action that is told and taken back like any other; what is deleted for good is gone. */
export function deletedActions({ act }: Pick<Triage, 'act'>): DeletedActions {
  const all = async () => (await openStore()).deleted.toCollection().primaryKeys();
  return {
    restore: (key) => act((_, db, at) => restoreMentions(db, [key], at)),
    restoreAll: () => act(async (_, db, at) => restoreMentions(db, await all(), at)),
    purge: async (key) => purgeDeleted(await openStore(), key === undefined ? await all() : [key], now()),
  };
}
