import { describe, expect, test } from 'vitest';
import { fieldText } from '../../lib/model/hit.ts';
import type { Post } from '../../lib/model/post.ts';
import { compile } from '../../lib/query/compile.ts';
import { postOf } from './invented-posts.ts';
import { MATCHES } from './match-table.ts';
import { OPERATORS } from './operator-table.ts';

const ROWS = [...MATCHES, ...OPERATORS];

const topicOf = (query: string, sites: 'all' | string[] = 'all') => ({ id: query, revision: 3, query, sites });

function matchedWords(query: string, post: Post): string[] | null {
  const [match] = compile([topicOf(query)]).match(post);
  if (match === undefined) return null;
  return match.hits.map(({ field, start, end }) => (field === 'text' ? '' : `${field}:`) + fieldText(post, field).slice(start, end));
}

describe('a query matches a post, and its hits are the words', () => {
  test.each(ROWS)('%s | %j', (query, parts, expected) => {
    const post = postOf(typeof parts === 'string' ? { text: parts } : parts);
    expect(matchedWords(query, post)).toEqual(expected);
  });

  test('there are enough rows', () => expect(ROWS.length).toBeGreaterThanOrEqual(250));
});

describe('topics', () => {
  test('each matching topic is told, in the order of the topics, with its revision', () => {
    const matcher = compile([topicOf('novapine'), topicOf('lumetra'), topicOf('nothing'), topicOf('hello')]);
    const matches = matcher.match(postOf({ text: 'hello novapine' }));
    expect(matches).toEqual([
      { topicId: 'novapine', topicRevision: 3, hits: [{ field: 'text', start: 6, end: 14, term: 'novapine' }] },
      { topicId: 'hello', topicRevision: 3, hits: [{ field: 'text', start: 0, end: 5, term: 'hello' }] },
    ]);
  });

  test('a topic of other sites does not match', () => {
    const matcher = compile([topicOf('lumetra', ['reddit']), topicOf('hello', ['x', 'reddit'])]);
    expect(matcher.match(postOf({ text: 'hello lumetra' })).map(({ topicId }) => topicId)).toEqual(['hello']);
  });

  test('a hit has the term as its own query writes it', () => {
    const matcher = compile([topicOf('LUMETRA'), topicOf('"lumetra  App*"')]);
    const terms = matcher.match(postOf({ text: 'lumetra apps' })).map(({ hits }) => hits[0]?.term);
    expect(terms).toEqual(['LUMETRA', 'lumetra App*']);
  });

  test('hits are in the order of fields and text', () => {
    const post = postOf({ text: 'b a', title: 'a', author: { handle: 'b', name: null, url: null, followers: null } });
    expect(matchedWords('a b', post)).toEqual(['b', 'a', 'title:a', 'author:b']);
  });

  test('no topic at all, or none that parses, matches nothing', () => {
    for (const topics of [[], [topicOf('(')]]) {
      const matcher = compile(topics);
      expect(matcher.match(postOf({ text: '(' }))).toEqual([]);
      expect(matcher.canMatch('(', () => [])).toBe(false);
    }
  });

  test('a post after a post with hits starts afresh', () => {
    const matcher = compile([topicOf('lumetra novapine')]);
    expect(matcher.match(postOf({ text: 'lumetra' }))).toEqual([]);
    expect(matcher.match(postOf({ text: 'novapine' }))).toEqual([]);
  });

  test('name and handle are read as one text, also in the middle of a long term', () => {
    const author = { handle: 'mira', name: 'Quillwort Zenflo', url: null, followers: null };
    expect(matchedWords('"quillwort zenflo @mira"', postOf({ author }))).toEqual(['author:Quillwort Zenflo @mira']);
  });
});

describe('the prefilter', () => {
  const can = (query: string, raw: string, links: string[] = []) => compile([topicOf(query)]).canMatch(raw, () => links);

  test('words of neighbouring blocks may touch', () => {
    expect(can('lumetra', 'MiralumetraReply')).toBe(true);
    expect(can('"lumetra app"', 'lumetra<br>app'.replace('<br>', ''))).toBe(true);
    expect(can('lumetra', 'nothing of the kind')).toBe(false);
  });

  test('all parts of an AND are needed, any of an OR', () => {
    expect(can('lumetra AND of', 'proof of it')).toBe(false);
    expect(can('of AND lumetra', 'proof of it')).toBe(false);
    expect(can('lumetra OR of', 'proof of it')).toBe(true);
    expect(can('lumetra NEAR/3 of', 'proof of it')).toBe(false);
    expect(can('lum*a* OR *novap*', 'proof of it')).toBe(false);
    expect(can('lum*a* OR *novap*', 'aNovapine')).toBe(true);
  });

  test('a handle or a domain may stand in a link only', () => {
    expect(can('@lumetra', '', ['https://x.com/lumetra'])).toBe(true);
    expect(can('lumetra.com', '', ['https://lumetra.com/'])).toBe(true);
    expect(can('andré', '', ['https://www.linkedin.com/in/andr%C3%A9/'])).toBe(true);
    expect(can('@lumetra', '', ['https://x.com/%zz'])).toBe(false);
  });

  test('that other links end as a domain does is no reason to read on', () => {
    expect(can('nova.example', 'see quillwort.example', ['https://quillwort.example/'])).toBe(false);
    expect(can('nova.example', 'see nova[.]example')).toBe(true);
    expect(can('q.example', 'see q.example')).toBe(true);
  });

  test('emoji may be pictures, and a NOT needs no word', () => {
    expect(can('🔥', 'x')).toBe(true);
    expect(can('NOT lumetra', 'x')).toBe(true);
    expect(can('lumetra AND NOT 🔥', 'x')).toBe(false);
  });

  test('addresses and facets are not in the text', () => {
    expect(can('url:lumetra', 'x')).toBe(true);
    expect(can('links:lumetra', 'x')).toBe(true);
    expect(can('likes:>5', 'x')).toBe(true);
    expect(can('lumetra likes:>5', 'x')).toBe(false);
    expect(can('author:mira', 'x')).toBe(false);
  });

  test('raw text may be decomposed, and hyphenated softly', () => {
    expect(can('ガラス', 'カ\u3099ラス')).toBe(true);
    expect(can('niño', 'nin\u0303o')).toBe(true);
    expect(can('мой', 'мои\u0306')).toBe(true);
    expect(can('lumetra', 'Lu\u00admetra')).toBe(true);
  });
});
