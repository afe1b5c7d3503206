import type { EarshotDatabase } from './database.ts';

/** Every tag in use, last used first: the log of what was tagged tells the order, the index tells what is in use. */
export async function tagsLastUsedFirst(db: EarshotDatabase): Promise<string[]> {
  const inUse = new Set((await db.mentions.orderBy('tags').uniqueKeys()) as string[]);
  const recent: string[] = [];
  await db.events
    .orderBy('id')
    .reverse()
    .filter(({ field }) => field === 'tags')
    .limit(200)
    .each((event) => {
      if (event.field !== 'tags') return;
      const { before, after } = event;
      for (const tag of after) if (!before.includes(tag) && inUse.delete(tag)) recent.push(tag);
    });
  return [...recent, ...[...inUse].sort((a, b) => a.localeCompare(b))];
}
