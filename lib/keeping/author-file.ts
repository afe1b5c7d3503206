import type { AuthorKey } from '../model/author-key.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { known, personOf } from '../store/people.ts';
import { recordsOfOthers, whoIs } from './records-of-author.ts';

/** Everything that is kept of the person that an account is, as the text of a file that people and programs read: the same places that erasing looks into. */
export async function authorFile(db: EarshotDatabase, account: AuthorKey, now: EpochMs): Promise<string> {
  const who = await whoIs(db, account);
  const person = await personOf(db, account);
  const mentions = await Promise.all(
    who.mentions.map(async (mention) => ({
      mention,
      sightings: await db.sightings.where('[key+at]').between([mention.key, -Infinity], [mention.key, Infinity]).toArray(),
      events: await db.events.where('key').equals(mention.key).sortBy('id'),
    })),
  );
  const elsewhere = [];
  for await (const records of recordsOfOthers(db, who)) for (const { mention, traces, isDeleted } of records) elsewhere.push({ in: mention.key, url: mention.post.url, isDeleted, ...traces });
  const file = { earshot: 'author', version: 1, exportedAt: new Date(now).toISOString(), times: 'milliseconds since 1970-01-01T00:00:00Z', person: { ...person, accounts: (await known(db, person)).accounts }, mentions, recentlyDeleted: who.deleted, elsewhere };
  return `${JSON.stringify(file, null, 2)}\n`;
}
