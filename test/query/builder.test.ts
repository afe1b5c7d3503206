import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../lib/query/compile.ts';
import { queryOfRows, rowsOf } from '../../lib/query/builder.ts';
import { print } from '../../lib/query/print.ts';
import { arbitraryText, arbitraryTree } from './arbitrary-query.ts';
import { postOf } from './invented-posts.ts';

describe('rows', () => {
  test.each([
    ['lumetra', [{ kind: 'all', terms: ['lumetra'] }], 'lumetra'],
    ['lumetra OR "desk lamp" OR @lumetra', [{ kind: 'any', terms: ['lumetra', '"desk lamp"', '@lumetra'] }], 'lumetra OR "desk lamp" OR @lumetra'],
    [
      'lumetra app (outage OR down) NOT street NOT (promo OR giveaway)',
      [
        { kind: 'all', terms: ['lumetra', 'app'] },
        { kind: 'any', terms: ['outage', 'down'] },
        { kind: 'none', terms: ['street', 'promo', 'giveaway'] },
      ],
      '(lumetra AND app) AND (outage OR down) NOT (street OR promo OR giveaway)',
    ],
    [
      '((lumetra AND app) OR novapine) NOT street',
      [
        { kind: 'text', text: '(lumetra AND app) OR novapine' },
        { kind: 'none', terms: ['street'] },
      ],
      '((lumetra AND app) OR novapine) NOT street',
    ],
    ['NOT lumetra', [{ kind: 'none', terms: ['lumetra'] }], 'NOT lumetra'],
  ])('%s', (query, rows, text) => {
    expect(rowsOf(query)).toEqual(rows);
    expect(queryOfRows(rows as never)).toBe(text);
  });

  test('a query that does not parse has none', () => expect(rowsOf('lumetra AND')).toBeNull());

  test('what is typed is quoted where it is more than a word; rows without a word say nothing', () => {
    expect(queryOfRows([{ kind: 'any', terms: ['desk lamp', ' ', 'or', '#lamp'] }, { kind: 'none', terms: [] }])).toBe('"desk lamp" OR "or" OR #lamp');
    expect(queryOfRows([])).toBe('');
    expect(queryOfRows([{ kind: 'near', left: ['lumetra'], right: ['app', 'outage'], distance: 5, ordered: true }])).toBe('lumetra ONEAR/5 (app OR outage)');
    expect(queryOfRows([{ kind: 'by', terms: ['@mira', 'Oda Lind'] }, { kind: 'on', terms: ['reddit.com/r/lamps'] }])).toBe('author:(mira OR "Oda Lind") AND site:reddit.com/r/lamps');
  });
});

test('the rows of a query say the same as the query', () => {
  const matches = (query: string, text: string) => compile([{ id: 't', revision: 1, query, sites: 'all' }]).match(postOf({ text: text.normalize('NFC') })).length;
  fc.assert(
    fc.property(arbitraryTree.map(print), fc.array(arbitraryText, { minLength: 1, maxLength: 5 }), (query, texts) => {
      const again = queryOfRows(rowsOf(query)!);
      for (const text of texts) expect(matches(again, text), `${query} → ${again} on ${text}`).toBe(matches(query, text));
    }),
    { numRuns: 500 },
  );
});
