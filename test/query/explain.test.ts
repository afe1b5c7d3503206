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
    ['(lumetra OR app) NEAR/5 (outage OR down)', [{ 'near 5': [{ any: ['lumetra', 'app'] }, { any: ['outage', 'down'] }] }]],
    ['lumetra ONEAR/2 app AND author:mira NOT title:(street OR tram)', [{ 'before 2': ['lumetra', 'app'] }, { author: 'mira' }, { none: [{ title: { any: ['street', 'tram'] } }] }]],
    ['lumetra AND site:reddit.com AND likes:>=100', ['lumetra', { site: 'reddit.com' }, { likes: { min: 100, max: null } }]],
  ])('%s', (query, said) => {
    expect(clausesOf(query).map(noted)).toEqual(said);
  });

  test('each says where in the query it stands', () => {
    const query = 'lumetra AND (outage OR down) NOT street';
    expect(clausesOf(query).map(({ start, end }) => query.slice(start, end))).toEqual(['lumetra', 'outage OR down', 'NOT street']);
  });
});

const WORDS = ['lumetra', 'novapine', 'quillwort', 'outage', 'app', 'lamp', 'street'];
const AUTHORS = ['mira', 'oda'];
const KINDS = ['post', 'comment', 'review'] as const;
const PLACE = { start: 0, end: 0 };

/** A post as the evaluator below sees it: fields of plain words. */
interface Plain {
  text: readonly string[];
  title: readonly string[];
  author: readonly string[];
  kind: string;
  likes: number;
}

/** Decides on its own: a field of plain words has a word or has it not, and places of words are counted. */
function decides(clause: Clause, post: Plain, fields: readonly ('text' | 'title' | 'author')[] = ['text', 'title', 'author']): boolean {
  switch (clause.says) {
    case 'term':
      return fields.some((field) => post[field].includes(clause.term.text));
    case 'all':
      return clause.parts.every((part) => decides(part, post, fields));
    case 'not-all':
      return clause.parts.some((part) => !decides(part, post, fields));
    case 'any':
      return clause.parts.some((part) => decides(part, post, fields));
    case 'none':
      return clause.parts.every((part) => !decides(part, post, fields));
    case 'in':
      return decides(clause.part, post, [clause.field as 'title' | 'author']);
    case 'near':
      return fields.some((field) => {
        const [left, right] = clause.parts.map((part) => placesOf(part, post[field]));
        return left!.some((one) => right!.some((other) => one !== other && Math.abs(one - other) - 1 <= clause.distance && (!clause.ordered || other > one)));
      });
    case 'facet':
      if (typeof clause.facet.value === 'string') return clause.facet.value === post.kind;
      return post.likes >= (clause.facet.value.min ?? 0) && post.likes <= (clause.facet.value.max ?? Infinity);
  }
}

function placesOf(clause: Clause, words: readonly string[]): number[] {
  const terms = clause.says === 'any' ? clause.parts : [clause];
  return words.flatMap((word, index) => (terms.some((term) => term.says === 'term' && term.term.text === word) ? [index] : []));
}

function inventedTree(random: Random, depth: number): QueryNode {
  const chance = depth === 0 ? random.next() * 0.5 : random.next();
  if (chance < 0.3) return oneWord(random, WORDS);
  if (chance < 0.38) return { kind: 'near', distance: random.below(4), ordered: random.next() < 0.5, children: [someWords(random), someWords(random)], ...PLACE };
  if (chance < 0.42) return random.next() < 0.5 ? { kind: 'in', field: 'title', child: someWords(random), ...PLACE } : { kind: 'in', field: 'author', child: oneWord(random, AUTHORS), ...PLACE };
  if (chance < 0.46) return { kind: 'facet', name: 'type', value: random.pick(KINDS), ...PLACE };
  if (chance < 0.5) return { kind: 'facet', name: 'likes', value: random.next() < 0.5 ? { min: random.below(20), max: null } : { min: 2, max: 2 + random.below(9) }, ...PLACE };
  if (chance < 0.62) return { kind: 'not', child: inventedTree(random, depth - 1), ...PLACE };
  return { kind: chance < 0.81 ? 'and' : 'or', children: Array.from({ length: 2 + random.below(3) }, () => inventedTree(random, depth - 1)), ...PLACE };
}

function oneWord(random: Random, from: readonly string[]): QueryNode {
  return { kind: 'term', shape: 'word', text: random.pick(from), exactCase: false, ...PLACE };
}

function someWords(random: Random): QueryNode {
  return random.next() < 0.5 ? oneWord(random, WORDS) : { kind: 'or', children: [oneWord(random, WORDS), oneWord(random, WORDS)], ...PLACE };
}

function inventedPost(random: Random): { post: Post; plain: Plain } {
  const some = (most: number) => Array.from({ length: random.below(most) }, () => random.pick(WORDS));
  const plain = { text: some(8), title: some(4), author: [random.pick(AUTHORS)], kind: random.pick(KINDS), likes: random.below(25) };
  const written = (list: readonly string[]) => list.map((one, index) => (index % 2 === 0 ? one : `${one.toUpperCase()},`)).join(' ');
  const post = postOf({
    text: written(plain.text),
    title: plain.title.length === 0 ? null : written(plain.title),
    author: { handle: plain.author[0]!, name: null, url: null, followers: null },
    kind: plain.kind,
    engagement: { likes: plain.likes, replies: null, reposts: null, views: null },
  });
  return { post, plain };
}

test('a query and its explanation agree on 10,000 random posts', () => {
  const random = new Random(7);
  let matches = 0;
  for (let round = 0; round < 500; round += 1) {
    const query = print(inventedTree(random, 4));
    const clauses = clausesOf(query);
    const matcher = compile([{ id: 't', revision: 1, query, sites: 'all' }]);
    for (let each = 0; each < 20; each += 1) {
      const { post, plain } = inventedPost(random);
      const verdict = matcher.match(post).length === 1;
      if (verdict) matches += 1;
      expect(clauses.every((clause) => decides(clause, plain)), `${query} on ${JSON.stringify(plain)}`).toBe(verdict);
    }
  }
  // Neither nothing nor everything matched.
  expect(matches).toBeGreaterThan(2_000);
  expect(matches).toBeLessThan(8_000);
});
