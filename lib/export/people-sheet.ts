import { authorKeyOf } from '../model/author-key.ts';
import type { EpochMs } from '../model/time.ts';
import { authorOf, withoutAt } from './cells.ts';
import { type Column, foreign, link, list, own, time } from './column.ts';
import type { CompanionSheet } from './companion-sheet.ts';
import type { DigestRecord } from './digest-record.ts';
import { isoTime } from './iso-time.ts';

interface Known {
  /** Their newest mention: names and numbers are as it shows them. */
  newest: DigestRecord;
  mentions: number;
  answered: number;
  firstAt: EpochMs;
  tags: Set<string>;
}

const COLUMNS: readonly Column<Known>[] = [
  foreign('Author', ({ newest }) => authorOf(newest)),
  foreign('Author Handle', ({ newest }) => withoutAt(newest.mention.post.author.handle)),
  foreign('Source', ({ newest }) => newest.siteLabel),
  link('Author Url', ({ newest }) => newest.mention.post.author.url),
  own('Followers', ({ newest }) => newest.mention.post.author.followers),
  own('Mentions', ({ mentions }) => mentions),
  // How many of them the brand replied to.
  own('Replied To', ({ answered }) => answered),
  foreign('Tags', ({ tags }) => list([...tags])),
  time('First Seen', ({ firstAt }) => isoTime(firstAt)),
  time('Last Seen', ({ newest }) => isoTime(newest.mention.firstSeenAt)),
];

/** Each account once, the most met first; mentions that do not say who wrote them count for nobody. */
export const PEOPLE_SHEET: CompanionSheet = {
  name: 'People',
  heads: COLUMNS,
  start() {
    const people = new Map<string, Known>();
    return {
      take(record) {
        const key = authorKeyOf(record.mention.post);
        if (key !== null) people.set(key, withMention(people.get(key), record));
      },
      rows: () => [...people.values()].sort((a, b) => b.mentions - a.mentions).map((known) => COLUMNS.map(({ cell }) => cell(known))),
    };
  },
};

function withMention(known: Known | undefined, record: DigestRecord): Known {
  const { firstSeenAt, repliedAt, tags } = record.mention;
  const answered = repliedAt === null ? 0 : 1;
  if (known === undefined) return { newest: record, mentions: 1, answered, firstAt: firstSeenAt, tags: new Set(tags) };
  return {
    newest: firstSeenAt > known.newest.mention.firstSeenAt ? record : known.newest,
    mentions: known.mentions + 1,
    answered: known.answered + answered,
    firstAt: Math.min(known.firstAt, firstSeenAt),
    tags: new Set([...known.tags, ...tags]),
  };
}
