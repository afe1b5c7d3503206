import type { Mention } from '../../lib/model/mention.ts';
import { originalOf } from '../../lib/insight/original-of.ts';
import type { Post } from '../../lib/model/post.ts';
import { threadIdOf } from '../../lib/model/thread-id.ts';
import { now } from '../../lib/platform/clock.ts';
import type { EarshotDatabase, SightingRow } from '../../lib/store/database.ts';
import { quotedMention } from '../../lib/store/quoted-mention.ts';
import { sightingsOf } from '../../lib/store/sightings.ts';
import { mentionsOfThreads } from '../../lib/store/thread.ts';
import { lastToldChange } from '../../lib/store/told-changes.ts';
import { announceTriage } from './announce-triage.ts';
import { openStore } from './open-store.ts';
import { useLiveQuery } from './use-live-query.ts';

/** What the store has around a mention. */
export interface ThreadStory {
  /** Stored posts of the same thread, the mention among them. */
  mentions: readonly Mention[];
  /** In the order of time. */
  sightings: readonly SightingRow[];
  /** Where what it quotes stands: as the page told, or as it was kept; null: nobody knows. */
  original: string | null;
  /** The change that a page told of last and that can be taken back. */
  told: number | null;
}

/** Follows every change; undefined until the first answer. */
export function useThread(mention: Mention): ThreadStory | undefined {
  const { key, post } = mention;
  const thread = threadIdOf(post);
  return useLiveQuery(
    async (db) => {
      const [mentions, sightings, told, original] = await Promise.all([mentionsOfThreads(db, [thread, key]), sightingsOf(db, key), lastToldChange(db, key), originalOf(post) ?? keptOriginal(db, post)]);
      return { mentions, sightings, told, original };
    },
    [key, thread],
  );
}

/** Takes back what a page told of a mention: a person knows better. */
export async function takeBackTold(group: number): Promise<void> {
  const [{ undo }, db] = await Promise.all([import('../../lib/triage/undo.ts'), openStore()]);
  await undo(db, group, now());
  announceTriage();
}

async function keptOriginal(db: EarshotDatabase, post: Post): Promise<string | null> {
  return (await quotedMention(db, post))?.post.url ?? null;
}
