import { renamedTo } from '../model/renamed-to.ts';
import type { TagId } from '../model/tag.ts';
import { counts } from './counters.ts';
import type { EarshotDatabase } from './database.ts';

/** The tags that were renamed or became one with another, by what they were: their names by now. Whoever was used anew is itself again. */
export async function renamedTags(db: EarshotDatabase): Promise<ReadonlyMap<TagId, string>> {
  const decisions = new Map((await db.tags.toArray()).map((tag) => [tag.id, tag]));
  const gone = [...decisions.values()].filter((tag) => tag.renamedTo !== null).map(({ id }) => id);
  const mentions = await counts(db, gone.map((id) => `tag:${id}` as const));
  return new Map(
    gone.filter((id) => mentions.get(`tag:${id}`) === 0).map((id) => {
      const now = renamedTo(id, decisions);
      return [id, decisions.get(now)?.name ?? now];
    }),
  );
}
