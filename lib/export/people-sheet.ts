import { withoutAt } from '../model/without-at.ts';
import { authorKeyOf } from '../model/author-key.ts';
import type { EpochMs } from '../model/time.ts';
import { authorOf } from './cells.ts';
import { type Column, foreign, link, list, own, time } from './column.ts';
import type { CompanionSheet } from './companion-sheet.ts';
import type { DigestRecord } from './digest-record.ts';
import { isoTime } from './iso-time.ts';

/** Only what is written: of many people, whole mentions would not fit in memory. */
interface Known {
  /** As their newest mention shows them. */
  name: string;
  handle: string;
  source: string;
  url: string | null;
  followers: number | null;
  mentions: number;
  answered: number;
  firstAt: EpochMs;
  lastAt: EpochMs;
  tags: readonly string[];
}

const COLUMNS: readonly Column<Known>[] = [
  foreign('Author', ({ name }) => name),
  foreign('Author Handle', ({ handle }) => handle),
  foreign('Source', ({ source }) => source),
  link('Author Url', ({ url }) => url),
  own('Followers', ({ followers }) => followers),
  own('Mentions', ({ mentions }) => mentions),
  // How many of them the brand replied to.
  own('Replied To', ({ answered }) => answered),
  foreign('Tags', ({ tags }) => list(tags)),
  time('First Seen', ({ firstAt }) => isoTime(firstAt)),
  time('Last Seen', ({ lastAt }) => isoTime(lastAt)),
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
      *rows() {
        for (const known of [...people.values()].sort((a, b) => b.mentions - a.mentions)) yield COLUMNS.map(({ cell }) => cell(known));
      },
    };
  },
};

function withMention(known: Known | undefined, record: DigestRecord): Known {
  const { firstSeenAt, repliedAt, tags, post } = record.mention;
  const { handle, url, followers } = post.author;
  const look = { name: authorOf(record), handle: withoutAt(handle), source: record.siteLabel, url, followers };
  const answered = repliedAt === null ? 0 : 1;
  if (known === undefined) return { ...look, mentions: 1, answered, firstAt: firstSeenAt, lastAt: firstSeenAt, tags };
  return {
    ...known,
    ...(firstSeenAt > known.lastAt ? look : {}),
    mentions: known.mentions + 1,
    answered: known.answered + answered,
    firstAt: Math.min(known.firstAt, firstSeenAt),
    lastAt: Math.max(known.lastAt, firstSeenAt),
    tags: tags.every((tag) => known.tags.includes(tag)) ? known.tags : [...new Set([...known.tags, ...tags])],
  };
}
