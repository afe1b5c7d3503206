import type { DeletedRow } from '../store/deleted-mentions.ts';
import { moveToDeleted } from '../store/deleted-mentions.ts';
import { forgottenAmong } from '../store/forgotten.ts';
import { mentionRow } from '../store/mention-row.ts';
import { livedTime } from '../store/upkeep.ts';
import { aboutPost } from './about-post.ts';
import type { Taking } from './restore.ts';

/**
 * Takes in what was deleted there: it is kept for as long as it would have been there, and a mention that is here is
 * deleted too, unless it was brought back since or is chosen to stay.
 */
export async function takeDeleted({ db, tally, log, isEmpty, left, writes, order: { now } }: Taking, page: readonly DeletedRow[]): Promise<void> {
  const rows = page.map((row) => ({ ...row, mention: mentionRow(row.mention) }));
  if (isEmpty) {
    tally.count('deleted', 'added', rows.length);
    if (writes) await db.deleted.bulkPut(rows);
    return;
  }
  const [here, known, erased] = [await db.mentions.bulkGet(rows.map(({ key }) => key)), await db.deleted.bulkGet(rows.map(({ key }) => key)), await forgottenAmong(db, rows.map(({ mention }) => mention.post))];
  const livedAt = await livedTime(db);
  for (const [index, row] of rows.entries()) {
    const { key, deletedAt, by } = row;
    const alive = here[index];
    if (erased.has(key)) left.set(key, 'erased');
    else if (alive !== undefined) {
      const events = await db.events.where('key').equals(key).toArray();
      const backAt = Math.max(...events.map((event) => (event.field === 'deleted' && !event.after ? event.at : -Infinity)));
      if (backAt >= deletedAt) {
        tally.count('deleted', 'equal');
        continue;
      }
      if (tally.decide({ table: 'deleted', about: aboutPost(alive.post), field: '', mine: false, theirs: true, mineAt: null, theirsAt: deletedAt, newest: 'theirs' }, key) === 'mine') {
        log.choose({ key, field: 'deleted', before: true, after: false });
      } else {
        left.set(key, 'deleted');
        tally.count('deleted', 'changed');
        if (writes) await moveToDeleted(db, [key], by, now);
      }
    } else if (known[index] !== undefined) tally.count('deleted', 'equal');
    else {
      tally.count('deleted', 'added');
      const sightings = row.sightings.map(({ id: _, ...sighting }) => sighting);
      if (writes) await db.deleted.put({ ...row, sightings, events: log.renumbered(row.events), livedAt });
    }
  }
}
