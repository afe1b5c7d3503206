import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Post } from '../../lib/model/post.ts';
import { compile } from '../../lib/query/compile.ts';
import { print } from '../../lib/query/print.ts';
import type { QueryNode } from '../../lib/query/tree.ts';
import { arbitraryTree } from './arbitrary-query.ts';
import { postOf } from './invented-posts.ts';
import { slowMatch } from './slow-match.ts';

/** Words of the terms, and what stands between them; no handle and no host, whose places in links the slow way does not know. */
const PIECES = [
  ['lumetra', 'Lumetra', 'LUMETRA', 'lume\u00adtra', 'ＬＵＭＥＴＲＡ', 'cometra', 'lura', 'luXra', 'novapine', 'quillwort', 'niño', 'nin\u0303o', 'nino', 'niñx', 'straße', 'STRASSE'],
  ["wendy's", 'wendys', 'wendy’s', 'wendy s', 'app', 'App', 'BT', 'bt', 'C++', 'what?', 'a*', 'and', 'or', 'not', 'ルメトラ', '手机', '机', 'кафе', 'İstanbul', '🔥', 'e-mail', '#lumetra', '#кафе', '#LumetraApp'],
].flat();
const arbitraryText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', ' ', '', ', ', '\n', "'", '\u200b', '. '.repeat(2))), { maxLength: 9 })
  .map((pieces) => pieces.flat().join('').normalize('NFC'));

const arbitraryPost: fc.Arbitrary<Post> = fc
  .record({
    text: arbitraryText,
    title: fc.option(arbitraryText),
    quoted: fc.option(arbitraryText.map((text) => ({ handle: null, text }))),
    name: fc.option(arbitraryText),
    url: fc.constantFrom('https://x.com/mira/status/1', 'https://www.reddit.com/r/saas/comments/1/lumetra', 'https://lumetra.com/app'),
    kind: fc.constantFrom<Post['kind']>('post', 'comment', 'reply', 'review'),
    lang: fc.constantFrom('en', 'de', null),
    likes: fc.constantFrom(null, 1, 3, 5),
    followers: fc.constantFrom(null, 2, 5),
    rating: fc.constantFrom(null, { value: 3, best: 5 }),
  })
  .map(({ name, likes, followers, ...parts }) =>
    postOf({ ...parts, site: 'web', author: { handle: '~', name, url: null, followers }, engagement: { likes, replies: null, reposts: null, views: null } }),
  );

const usesHosts = (node: QueryNode): boolean =>
  node.kind === 'term' ? node.shape === 'domain' || node.shape === 'handle' : 'children' in node ? node.children.some(usesHosts) : 'child' in node && usesHosts(node.child);

/** Of a NEAR within a NEAR the matcher tells the shortest stretch only. */
const nests = (node: QueryNode, near = false): boolean =>
  'children' in node ? (near && node.kind !== 'or') || node.children.some((child) => nests(child, near || node.kind === 'near')) : 'child' in node && nests(node.child, near);

test('the matcher finds what trying everything finds, and nothing else', () => {
  let matched = 0;
  fc.assert(
    fc.property(arbitraryTree.filter((tree) => !usesHosts(tree)), fc.array(arbitraryPost, { minLength: 4, maxLength: 4 }), (tree, posts) => {
      const query = print(tree);
      const matcher = compile([{ id: 't', revision: 1, query, sites: 'all' }]);
      for (const post of posts) {
        const slow = slowMatch(tree, post);
        const [match] = matcher.match(post);
        const found = match === undefined ? null : [...new Set(match.hits.map(({ field, start, end }) => `${field} ${start} ${end}`))];
        if (slow !== null && slow.size > 0) matched += 1;
        const expected = slow === null || found === null || !nests(tree) ? slow : new Set(found.filter((hit) => slow.has(hit)));
        expect({ query, text: post.text, found: found?.toSorted() ?? null }).toEqual({ query, text: post.text, found: expected === null ? null : [...expected].toSorted() });
        if (nests(tree) && slow !== null) expect(found!.length > 0 || slow.size === 0).toBe(true);
      }
    }),
    { numRuns: 800 },
  );
  expect(matched).toBeGreaterThan(150);
}, 120_000);
