import type { Mention } from '../model/mention.ts';
import { authorOf } from './cells.ts';
import { type Cell, type Column, foreign, link, own, time, wide } from './column.ts';
import type { CompanionSheet } from './companion-sheet.ts';
import { isoTime } from './iso-time.ts';

const COLUMNS: readonly Column[] = [
  time('Due', ({ mention }) => isoTime(mention.dueAt)),
  wide('Promise', ({ mention }) => mention.promise),
  foreign('Owner', ({ mention }) => mention.owner),
  own('Status', ({ mention }) => mention.status),
  own('Priority', ({ mention }) => mention.priority),
  time('Snoozed Until', ({ mention }) => isoTime(mention.snoozedUntil)),
  time('Replied At', ({ mention }) => isoTime(mention.repliedAt)),
  own('Outcome', ({ mention }) => mention.outcome),
  foreign('Author', authorOf),
  foreign('Source', ({ siteLabel }) => siteLabel),
  wide('Full Text', ({ mention }) => mention.post.text),
  wide('Note', ({ mention }) => mention.note),
  link('Url', ({ mention }) => mention.post.url),
  foreign('Mention Id', ({ mention }) => mention.key),
];

/** What was promised, given to somebody or put off, in the order of the mentions. */
export const FOLLOW_UPS_SHEET: CompanionSheet = {
  name: 'Follow-ups',
  heads: COLUMNS,
  start() {
    let rows: (readonly Cell[])[] = [];
    return {
      take: (record) => isFollowedUp(record.mention) && rows.push(COLUMNS.map(({ cell }) => cell(record))),
      async ready() {
        const ready = rows;
        rows = [];
        return ready;
      },
      async *rest() {},
    };
  },
};

function isFollowedUp({ dueAt, promise, owner, snoozedUntil }: Mention): boolean {
  return dueAt !== null || promise !== '' || owner !== null || snoozedUntil !== null;
}
