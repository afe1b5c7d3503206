import { describe, expect, test } from 'vitest';
import type { Post } from '../../lib/model/post.ts';
import { compile } from '../../lib/query/compile.ts';
import { type Clause, explain } from '../../lib/query/explain.ts';
import { parse } from '../../lib/query/parse.ts';
import { print } from '../../lib/query/print.ts';
import type { QueryNode } from '../../lib/query/tree.ts';
import { postOf } from './invented-posts.ts';
import { Random } from './random.ts';

const clausesOf = (query: string): readonly Clause[] => {
  const parsed = parse(query);
  if (!parsed.ok) throw new Error(query);
  return explain(parsed.tree);
};

/** As a person would jot it down. */
function noted(clause: Clause): unknown {
  switch (clause.says) {
    case 'term':
      return clause.term.text;
    case 'near':
      return { [`${clause.ordered ? 'before' : 'near'} ${clause.distance}`]: clause.parts.map(noted) };
    case 'in':
      return { [clause.field]: noted(clause.part) };
    case 'facet':
      return { [clause.facet.name]: clause.facet.value };
    default:
      return { [clause.says]: clause.parts.map(noted) };
  }
}

describe('clauses', () => {
  test.each([
    ['lumetra', ['lumetra']],
    ['lumetra OR @lumetra OR (#lumetra OR lumetra.com)', [{ any: ['lumetra', '@lumetra', '#lumetra', 'lumetra.com'] }]],
    ['lumetra outage', [{ all: ['lumetra', 'outage'] }]],
    ['lumetra (outage OR down) app', [{ all: ['lumetra', 'app'] }, { any: ['outage', 'down'] }]],
    ['lumetra NOT street NOT (giveaway OR promo)', ['lumetra', { none: ['street', 'giveaway', 'promo'] }]],
    ['NOT NOT lumetra', ['lumetra']],
    ['lumetra NOT (street AND light)', ['lumetra', { 'not-all': ['street', 'light'] }]],
    ['(lumetra AND app) OR (novapine NOT tree)', [{ any: [{ all: ['lumetra', 'app'] }, { all: ['novapine', { none: ['tree'] }] }] }]],
    ['lumetra AND (a1 AND (b1 AND c1))', [{ all: ['lumetra', 'a1', 'b1', 'c1'] }]],
  ])('%s', (query, said) => {
    expect(clausesOf(query).map(noted)).toEqual(said);
  });

  test('each says where in the query it stands', () => {
    const query = 'lumetra AND (outage OR down) NOT street';
    expect(clausesOf(query).map(({ start, end }) => query.slice(start, end))).toEqual(['lumetra', 'outage OR down', 'NOT street']);
  });
});

const WORDS = ['lumetra', 'novapine', 'quillwort', 'outage', 'app', 'lamp', 'street'];

/** Decides on its own: a text of plain words has a word or has it not. */
function decides(clause: Clause, words: ReadonlySet<string>): boolean {
  switch (clause.says) {
    case 'term':
      return words.has(clause.term.text.toLowerCase());
    case 'all':
      return clause.parts.every((part) => decides(part, words));
    case 'not-all':
      return clause.parts.some((part) => !decides(part, words));
    case 'any':
      return clause.parts.some((part) => decides(part, words));
    case 'none':
      return clause.parts.every((part) => !decides(part, words));
    default:
      throw new Error(`no ${clause.says} in these queries`);
  }
}

function inventedTree(random: Random, depth: number): QueryNode {
  const place = { start: 0, end: 0 };
  const chance = depth === 0 ? 0 : random.next();
  if (chance < 0.35) return { kind: 'term', shape: 'word', text: random.pick(WORDS), exactCase: false, ...place };
  if (chance < 0.5) return { kind: 'not', child: inventedTree(random, depth - 1), ...place };
  return { kind: chance < 0.75 ? 'and' : 'or', children: Array.from({ length: 2 + random.below(3) }, () => inventedTree(random, depth - 1)), ...place };
}

test('a query and its explanation agree on 10,000 random posts', () => {
  const random = new Random(7);
  const posts = Array.from({ length: 100 }, (): { post: Post; words: ReadonlySet<string> } => {
    const words = Array.from({ length: random.below(7) }, () => random.pick(WORDS));
    return { post: postOf({ text: words.map((word, index) => (index % 2 === 0 ? word : `${word.toUpperCase()},`)).join(' ') }), words: new Set(words) };
  });
  let matches = 0;
  for (let round = 0; round < 100; round += 1) {
    const query = print(inventedTree(random, 4));
    const clauses = clausesOf(query);
    const matcher = compile([{ id: 't', revision: 1, query, sites: 'all' }]);
    for (const { post, words } of posts) {
      const verdict = matcher.match(post).length === 1;
      if (verdict) matches += 1;
      expect(clauses.every((clause) => decides(clause, words)), `${query} on ${post.text}`).toBe(verdict);
    }
  }
  // Neither nothing nor everything matched.
  expect(matches).toBeGreaterThan(2_000);
  expect(matches).toBeLessThan(8_000);
});
