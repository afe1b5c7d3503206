import type { PostKey } from '../model/post.ts';
import type { EarshotDatabase, SightingRow } from './database.ts';

/** The sightings of a mention in the order of time: the first, and the newest so many. */
export async function sightingsOf(db: EarshotDatabase, key: PostKey, newest = 200): Promise<readonly SightingRow[]> {
  // Each its own: `first` limits the collection that it is asked of.
  const all = () => db.sightings.where('[key+at]').between([key, -Infinity], [key, Infinity]);
  const [first, last] = await Promise.all([all().first(), all().reverse().limit(newest).toArray()]);
  return first === undefined || last.some(({ id }) => id === first.id) ? last.reverse() : [first, ...last.reverse()];
}
