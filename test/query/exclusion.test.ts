import { describe, expect, test } from 'vitest';
import { compile } from '../../lib/query/compile.ts';
import { proposeExclusions, withExclusion } from '../../lib/query/exclusion.ts';
import { postOf } from './invented-posts.ts';

const match = (query: string, post: ReturnType<typeof postOf>) => compile([{ id: 't', revision: 1, query, sites: 'all' }]).match(post);
const post = postOf({ text: 'Nothing here. The tram stops at Lumetra Street near the old bakery. Another day.', author: { handle: 'tramfan', name: 'Oda', url: null, followers: null } });

describe('not this', () => {
  test('proposes the phrase, telling words of its sentence, the author', () => {
    const proposed = proposeExclusions(post, match('lumetra', post)[0]!.hits);
    expect(proposed.filter(({ kind }) => kind === 'phrase').map(({ query }) => query)).toEqual(['"at Lumetra"', '"Lumetra Street"']);
    expect(proposed.filter(({ kind }) => kind === 'word').map(({ about }) => about)).toEqual(['Street', 'stops', 'near', 'tram']);
    expect(proposed.every(({ query }) => match(withExclusion('lumetra', { query }), post).length === 0)).toBe(true);
  });

  test.each([
    ['lumetra', 'lumetra NOT street'],
    ['lumetra app', 'lumetra app NOT street'],
    ['lumetra OR @lumetra', '(lumetra OR @lumetra) NOT street'],
    ['(lumetra OR @lumetra) NOT tram', '(lumetra OR @lumetra) NOT tram NOT street'],
  ])('%s → %s', (query, after) => {
    expect(withExclusion(query, { query: 'street' })).toBe(after);
    expect(match(after, postOf({ text: 'lumetra street app' }))).toEqual([]);
    expect(match(after, postOf({ text: 'lumetra app' }))).toHaveLength(1);
  });
});
