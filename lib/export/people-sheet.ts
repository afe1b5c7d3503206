import { withoutAt } from '../model/without-at.ts';
import { type AuthorKey, authorKeyOf } from '../model/author-key.ts';
import type { EpochMs } from '../model/time.ts';
import { authorOf } from './cells.ts';
import { type Cell, type Column, foreign, link, list, own, time } from './column.ts';
import type { CompanionSheet, Gathering } from './companion-sheet.ts';
import type { DigestRecord } from './digest-record.ts';
import { inLots } from './in-lots.ts';
import { isoTime } from './iso-time.ts';
import { SortedRuns } from './sorted-runs.ts';

/** Only what is written, and as JSON can hold it: of many people, whole mentions would not fit in memory. */
interface Known {
  account: AuthorKey;
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

/** People in memory at a time. */
const MOST = 4_000;

/** Each account once, the most met first, of those met as often who was met last; mentions that do not say who wrote them count for nobody. */
export const PEOPLE_SHEET: CompanionSheet = {
  name: 'People',
  heads: COLUMNS,
  start: () => new PeopleMet(),
};

class PeopleMet implements Gathering {
  readonly #byAccount = new SortedRuns<Known>((a, b) => (a.account < b.account ? -1 : a.account > b.account ? 1 : 0));
  readonly #met = new Map<AuthorKey, Known>();

  take(record: DigestRecord): void {
    const account = authorKeyOf(record.mention.post);
    if (account === null) return;
    const known = this.#met.get(account);
    const met = metIn(record, account);
    this.#met.set(account, known === undefined ? met : together(known, met));
  }

  async ready(): Promise<readonly (readonly Cell[])[]> {
    if (this.#met.size >= MOST) this.#putAside();
    return [];
  }

  async *rest(): AsyncGenerator<readonly (readonly Cell[])[]> {
    this.#putAside();
    const mostMet = new SortedRuns<Known>((a, b) => b.mentions - a.mentions || b.lastAt - a.lastAt);
    for await (const people of inLots(eachOnce(this.#byAccount.merged()), MOST)) mostMet.add(people);
    for await (const people of inLots(mostMet.merged(), 1_000)) yield people.map((known) => COLUMNS.map(({ cell }) => cell(known)));
  }

  #putAside(): void {
    this.#byAccount.add([...this.#met.values()]);
    this.#met.clear();
  }
}

/** Whoever stands there several times in a row, as one. */
async function* eachOnce(people: AsyncIterable<Known>): AsyncGenerator<Known> {
  let last: Known | null = null;
  for await (const known of people) {
    if (last?.account === known.account) last = together(last, known);
    else {
      if (last !== null) yield last;
      last = known;
    }
  }
  if (last !== null) yield last;
}

function metIn(record: DigestRecord, account: AuthorKey): Known {
  const { firstSeenAt: at, repliedAt, tags, post } = record.mention;
  const { handle, url, followers } = post.author;
  return { account, name: authorOf(record), handle: withoutAt(handle), source: record.siteLabel, url, followers, mentions: 1, answered: repliedAt === null ? 0 : 1, firstAt: at, lastAt: at, tags };
}

function together(a: Known, b: Known): Known {
  return {
    ...(b.lastAt > a.lastAt ? b : a),
    mentions: a.mentions + b.mentions,
    answered: a.answered + b.answered,
    firstAt: Math.min(a.firstAt, b.firstAt),
    lastAt: Math.max(a.lastAt, b.lastAt),
    tags: b.tags.every((tag) => a.tags.includes(tag)) ? a.tags : [...new Set([...a.tags, ...b.tags])],
  };
}
