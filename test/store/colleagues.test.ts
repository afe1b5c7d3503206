import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { mergeColleagues } from '../../lib/backup/merge-rows.ts';
import { allColleagues, forgetColleague, nameColleague } from '../../lib/store/colleagues.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';

const [MARA, ILSE] = ['ab'.repeat(32), 'cd'.repeat(32)] as const;

test('a colleague keeps since when they are known; of two profiles’ names for them the newer stands', async () => {
  const db = new EarshotDatabase('colleagues');
  await nameColleague(db, MARA, 'Mara', 5);
  await nameColleague(db, ILSE, 'Ilse', 6);
  const before = await db.colleagues.get(MARA);
  await nameColleague(db, MARA, 'Mara Quill', 9);
  const [named, other] = await allColleagues(db);
  expect([named, other]).toEqual([{ id: MARA, name: 'Mara Quill', since: 5, lastAt: 9 }, { id: ILSE, name: 'Ilse', since: 6, lastAt: 6 }]);
  expect(mergeColleagues(before!, named!)).toEqual(named);
  expect(mergeColleagues(named!, before!)).toEqual(named);
  await forgetColleague(db, MARA);
  expect(await allColleagues(db)).toEqual([other]);
  await db.delete();
});
