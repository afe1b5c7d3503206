import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQueryList } from '../../lib/query/query-list.ts';
import { parse } from '../../lib/query/parse.ts';

const good = (text: string) => readQueryList(text).good.map(({ line, name, query }) => [line, name, query]);
const wrong = (text: string) => readQueryList(text).wrong.map(({ line, error }) => [line, error?.code ?? null]);

test('one query a line: a comma is the query’s own, empty lines are passed over', () => {
  expect(good('lumetra, @lumetra\r\n\r\n"desk lamp" OR #lamp\n')).toEqual([
    [1, 'lumetra', 'lumetra, @lumetra'],
    [3, 'desk lamp', '"desk lamp" OR #lamp'],
  ]);
});

test('wrong lines are named with their number and reason, the good ones kept', () => {
  const text = 'lumetra\n(novapine OR pine\nquillwort AND\ncountry:pt\ngood';
  expect(good(text)).toEqual([[1, 'lumetra', 'lumetra'], [5, 'good', 'good']]);
  expect(wrong(text)).toEqual([[2, 'unclosed-group'], [3, 'missing-term'], [4, 'unsupported']]);
});

test('a line that was put right is taken as it stands then', () => {
  const list = readQueryList('lumetra\n(novapine OR pine', new Map([[2, '(novapine OR pine)']]));
  expect(list.wrong).toEqual([]);
  expect(list.good[1]).toEqual({ line: 2, name: 'novapine', query: '(novapine OR pine)' });
});

test.each([
  ['a CSV', 'Name,Query\nLumetra,"lumetra OR ""desk lamp"""\n"Nova, pine",novapine NOT tree\nEmpty,\n'],
  ['a CSV with semicolons and columns of its own', 'Query Id;Query Name;Boolean Query\n1;Lumetra;"lumetra OR ""desk lamp"""\n2;Nova, pine;novapine NOT tree\n3;Empty;\n'],
  ['what a spreadsheet copies', 'Topic\tQuery\nLumetra\t"lumetra OR ""desk lamp"""\nNova, pine\tnovapine NOT tree\nEmpty\t\n'],
])('%s', (_what, text) => {
  expect(good(text)).toEqual([[2, 'Lumetra', 'lumetra OR "desk lamp"'], [3, 'Nova, pine', 'novapine NOT tree']]);
  expect(wrong(text)).toEqual([[4, null]]);
});

test('a table below a preamble, a query over two lines, a byte order mark', () => {
  const text = '\ufeff"Report:","Queries"\n"Brand:","Lumetra"\n\nQuery Name,Query\nLumetra,"lumetra\nOR @lumetra"\nNext,(\n';
  expect(good(text)).toEqual([[5, 'Lumetra', 'lumetra\nOR @lumetra']]);
  expect(wrong(text).map(([line]) => line)).toEqual([7]);
});

test('two cells a line without a head: name and query, copied from a spreadsheet', () => {
  expect(good('Lumetra\tlumetra OR @lumetra\nPine\tnovapine')).toEqual([[1, 'Lumetra', 'lumetra OR @lumetra'], [2, 'Pine', 'novapine']]);
});

test('names that come again get a number', () => {
  expect(readQueryList('lumetra\nLumetra app\nlumetra 2\n"lumetra 2"').good.map(({ name }) => name)).toEqual(['lumetra', 'Lumetra 2', 'lumetra 3', 'lumetra 2 2']);
});

test('whatever is pasted, what is good parses, and every line is given back once', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom('lumetra', '"', ',', ';', '\t', '\n', 'name', 'query', '(', 'OR', ' '), fc.string()), { maxLength: 30 }).map((parts) => parts.join('')), (text) => {
      const list = readQueryList(text);
      expect(list.good.every(({ query }) => parse(query).ok)).toBe(true);
      const lines = [...list.good, ...list.wrong].map(({ line }) => line);
      expect(new Set(lines).size).toBe(lines.length);
    }),
    { numRuns: 1_000 },
  );
});
