import { expect, test } from 'vitest';
import { PEOPLE_SHEET } from '../../lib/export/people-sheet.ts';
import { digestRecordOf } from './digest-record-of.ts';

const FIRST = Date.UTC(2026, 2, 1);

function met(person: number, seen: number, mention: object = {}) {
  const author = { handle: `reader_${person}`, name: `Reader ${person} at ${seen}`, url: null, followers: null };
  return digestRecordOf({ post: { key: `x:${person}-${seen}`, author }, mention: { firstSeenAt: FIRST + seen, ...mention } });
}

test('of many people each stands there once, the most met first, of those met as often who was met last', async () => {
  // More than are in memory at a time, twice; those with a 7 at the end a third time.
  const people = Array.from({ length: 12_000 }, (_, person) => person);
  const sevens = people.filter((person) => person % 10 === 7);
  const gathering = PEOPLE_SHEET.start();
  for (const pass of [
    people.map((person) => met(person, 20_000 - person, { tags: ['late'] })),
    people.map((person) => met(person, 0, { tags: ['early'] })),
    sevens.map((person) => met(person, 50_000 + person, { tags: ['late'], repliedAt: 1 })),
  ]) {
    for (let at = 0; at < pass.length; at += 500) {
      for (const record of pass.slice(at, at + 500)) gathering.take(record);
      expect(await gathering.ready()).toEqual([]);
    }
  }
  const rows = [];
  for await (const some of gathering.rest()) rows.push(...some);
  expect(rows.map((row) => row[1])).toEqual([...sevens.toReversed(), ...people.filter((person) => person % 10 !== 7)].map((person) => `reader_${person}`));
  expect(rows[0]).toEqual(['Reader 11997 at 61997', 'reader_11997', 'X', null, null, 3, 1, 'late; early', '2026-03-01T00:00:00Z', '2026-03-01T00:01:01Z']);
  expect(rows.at(-1)).toEqual(['Reader 11999 at 8001', 'reader_11999', 'X', null, null, 2, 0, 'late; early', '2026-03-01T00:00:00Z', '2026-03-01T00:00:08Z']);
});
