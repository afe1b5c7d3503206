import { expect, test } from 'vitest';
import { compile } from '../../lib/query/compile.ts';
import { inventedPosts, inventedTerms } from './invented-posts.ts';
import { TONGUES } from './invented-words.ts';
import { ReferenceText } from './slow-reference.ts';

/** Terms without the spellings that the matcher adds (possessives, hosts), which the reference does not know. */
const terms = [
  ...new Set([
    ...inventedTerms(150, 7).filter((term) => !term.includes('.')),
    ...TONGUES.flatMap(({ common }) => common.slice(0, 12).map((word) => word.replace(/[^\p{L}\p{M}]/gu, ''))),
    '"the best"', '"in the"', '"and i"', '🔥', '🎉', 'größe', '日本', '"today is"',
  ]),
].filter((term) => !/^[a-z]{3,}s$/.test(term) && !/^(?:and|or|not)$/.test(term) && term === term.normalize('NFD').normalize('NFC'));
const plainTerms = terms.filter((term) => !/[^\p{ASCII}]/u.test(term) || term.normalize('NFD') === term);

test('every hit that the slow reference finds, and no other, on 1,500 posts of twelve languages', () => {
  const matcher = compile(plainTerms.map((query) => ({ id: query, revision: 1, query, sites: 'all' })));
  const posts = inventedPosts(1_500, inventedTerms(150, 7), 0.1, 11);
  let hits = 0;
  for (const post of posts) {
    const reference = new ReferenceText(post.text);
    const expected = plainTerms.flatMap((term) => reference.find(term).map(({ start, end }) => `${term} ${start}-${end}`));
    const found = matcher.match(post).flatMap((match) => match.hits.filter(({ field }) => field === 'text').map(({ start, end }) => `${match.topicId} ${start}-${end}`));
    expect({ text: post.text, hits: found.toSorted() }).toEqual({ text: post.text, hits: expected.toSorted() });
    hits += expected.length;
  }
  expect(plainTerms.length).toBeGreaterThan(200);
  expect(hits).toBeGreaterThan(10_000);
}, 120_000);
