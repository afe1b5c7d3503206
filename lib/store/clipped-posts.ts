import type { SiteId } from '../model/site.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';

/** What was clipped by hand on a site and no topic brings again, last first, at most so many. */
export function clippedOn(db: EarshotDatabase, site: SiteId, most: number): Promise<MentionRow[]> {
  return db.mentions.where('clippedOn').equals(site).reverse().sortBy('firstSeenAt').then((rows) => rows.slice(0, most));
}
