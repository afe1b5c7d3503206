import { expect, test } from 'vitest';
import { why } from '../../lib/query/why.ts';
import { postOf } from './invented-posts.ts';

const post = postOf({ text: 'The Lumetra app is down, again.' });
const words = (query: string) => why(query, post)?.map(({ clause, hits }) => [query.slice(clause.start, clause.end), hits.map(({ start, end }) => post.text.slice(start, end))]);

test('names the clauses that hold, and their words', () => {
  expect(words('(lumetra OR novapine) AND (outage OR down) NOT street')).toEqual([
    ['lumetra', ['Lumetra']],
    ['down', ['down']],
    ['NOT street', []],
  ]);
});

test('an alternative that holds by several words names them all, one that does not hold is left out', () => {
  expect(words('(lumetra AND app) OR (novapine AND app)')).toEqual([
    ['lumetra', ['Lumetra']],
    ['app', ['app']],
  ]);
});

test('a post that does not match has no reasons', () => {
  expect(why('novapine', post)).toBeNull();
  expect(why('lumetra AND', post)).toBeNull();
});
