import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { sightingsOf } from '../../lib/store/sightings.ts';

test('the first sighting of a mention and the newest ones, in the order of time, each once', async () => {
  const db = new EarshotDatabase(crypto.randomUUID());
  const engagement = { likes: null, replies: null, reposts: null, views: null };
  const sighting = (key: 'x:1' | 'x:2', at: number) => ({ key, visit: String(at), at, text: '', engagement });
  await db.sightings.bulkAdd([3, 1, 4, 2, 5].map((at) => sighting('x:1', at)));
  await db.sightings.add(sighting('x:2', 9));
  const times = async (newest?: number) => (await sightingsOf(db, 'x:1', newest)).map(({ at }) => at);
  expect(await times()).toEqual([1, 2, 3, 4, 5]);
  expect(await times(2)).toEqual([1, 4, 5]);
  await db.delete();
});
