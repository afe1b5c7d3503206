import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lint } from '../../lib/query/lint.ts';
import { parse } from '../../lib/query/parse.ts';
import { print } from '../../lib/query/print.ts';
import { arbitraryTree } from './arbitrary-query.ts';

function lintsOf(query: string): ReturnType<typeof lint> {
  const parsed = parse(query);
  if (!parsed.ok) throw new Error(query);
  return lint(query, parsed.tree);
}

const fixed = (query: string, { start, end, text }: { start: number; end: number; text: string }) => query.slice(0, start) + text + query.slice(end);

test.each([
  ['lumetra OR the', 'common-word', 'the', 'lumetra'],
  ['the OR lumetra', 'common-word', 'the', 'lumetra'],
  ['lumetra OR muy OR @lumetra', 'common-word', 'muy', 'lumetra OR @lumetra'],
  ['lumetra OR (the)', 'common-word', 'the', 'lumetra'],
  ['(the OR lumetra) NOT street', 'common-word', 'the', '(lumetra) NOT street'],
  ['the', 'common-word', 'the', null],
  ['the NOT street', 'common-word', 'the', null],
  ['lumetra OR bt', 'short-word', 'bt', 'lumetra'],
  ['"lumetra app" NOT lumetra', 'hides-all', 'lumetra', '"lumetra app"'],
  ['lumetra AND NOT lumetra', 'hides-all', 'lumetra', 'lumetra'],
  ['("lumetra app" OR novapine) NOT lumetra', 'hides-some', 'lumetra', '("lumetra app" OR novapine)'],
  ['"lumetra app" NOT (street OR lumetra)', 'hides-all', 'lumetra', '"lumetra app" NOT (street)'],
  ['lumetra app OR outage', 'mixed', 'lumetra app', '(lumetra app) OR outage'],
  ['outage OR lumetra AND app', 'mixed', 'lumetra AND app', 'outage OR (lumetra AND app)'],
  ['"lumetra AND outage"', 'operator-in-phrase', 'AND', '(lumetra AND outage)'],
  ['"desk lamp OR lumetra"', 'operator-in-phrase', 'OR', '("desk lamp" OR lumetra)'],
  ['"i have had enough of my lumetra lamp"', 'long-phrase', 'i have had enough of my lumetra lamp', '"i have had enough of my lumetra lamp"~8'],
  ['lumetra OR BT', 'short-word', 'BT', 'lumetra OR {BT}'],
  ['lumetra OR *tra', 'leading-star', '*tra', null],
  ['NOT lumetra', 'matches-without', '', null],
  ['lumetra OR NOT app', 'matches-without', '', null],
  ['lumetra OR Lumetra OR app1', 'twice', 'Lumetra', 'lumetra OR app1'],
  ['lumetra OR lu*', 'short-stem', 'lu*', null],
])('%s: %s', (query, code, about, after) => {
  const found = lintsOf(query).find((one) => one.code === code);
  expect(found).toMatchObject({ about });
  if (after === null) expect(found?.fix).toBeUndefined();
  else if (after !== undefined) expect(fixed(query, found!.fix!)).toBe(after);
});

test.each(['lumetra', 'the AND lumetra', 'lumetra NOT street', '(lumetra AND app) OR outage', '(lumetra app) OR (outage NOT street)', '"desk lamp" OR #desklamp', 'lumetra OR lum*', '手 OR lumetra', 'lumetra NOT "lumetra street"'])('%s is fine', (query) => {
  expect(lintsOf(query)).toEqual([]);
});

test('whatever the query, what is said lies in it, and a correction gives a query that parses', () => {
  fc.assert(
    fc.property(arbitraryTree.map(print), (query) => {
      for (const { start, end, fix } of lintsOf(query)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(query.length);
        if (fix !== undefined) expect(parse(fixed(query, fix)).ok).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
