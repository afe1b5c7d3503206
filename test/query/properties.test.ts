import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldText } from '../../lib/model/hit.ts';
import type { Post } from '../../lib/model/post.ts';
import { TEXT_LIMIT } from '../../lib/model/post.ts';
import { compile } from '../../lib/query/compile.ts';
import { parse } from '../../lib/query/parse.ts';
import { print } from '../../lib/query/print.ts';
import { hitSentence } from '../../lib/query/hit-sentence.ts';
import { arbitraryText, arbitraryTree, shapeOf, termsOf } from './arbitrary-query.ts';
import { postOf } from './invented-posts.ts';
import { ReferenceText } from './slow-reference.ts';
import { leastCpu, LINEAR } from './cpu-time.ts';

const anyString = fc.oneof(arbitraryText, fc.string({ unit: 'binary' }), fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)));

const arbitraryPost: fc.Arbitrary<Post> = fc
  .record({
    text: arbitraryText,
    title: fc.option(arbitraryText),
    quoted: fc.option(arbitraryText.map((text) => ({ handle: null, text: text.normalize('NFC') }))),
    handle: fc.constantFrom('lumetra', 'novapine', 'mira', 'lumetra-fan', ''),
    name: fc.option(arbitraryText),
    links: fc.array(fc.constantFrom('https://lumetra.com/', 'https://x.com/novapine', 'https://a.novapine.example/x?y', 'https://x.com/nino/status/1')),
  })
  .map(({ text, title, quoted, handle, name, links }) =>
    postOf({ text: text.normalize('NFC'), title, quoted, links, author: { handle, name, url: null, followers: null } }),
  );

/** Operators whose work could grow faster than the text. */
const WILD = ['*a*', '*a*a*b', '?a', 'a?a*', '"a* a* b"', '"* a"', 'à*a', '{a*A}', 'a NEAR/3 b', '"a a a"~9', 'a NEAR/99999 a', '(a NEAR/9999 手) NEAR/9999 (a OR ß)', 'onear/9999:a,a,a', '*手*', '#"a b"', 'links:a', 'url:a*a*b'];

const matchesOf = (queries: readonly string[], post: Post) => compile(queries.map((query) => ({ id: query, revision: 1, query, sites: 'all' }))).match(post);

describe('the language', { timeout: 60_000 }, () => {
  test('any string gives a tree or errors within it, and never throws', () => {
    fc.assert(
      fc.property(anyString, (query) => {
        const result = parse(query);
        if (result.ok) return result.tree.start >= 0 && result.tree.end <= query.length;
        return result.errors.length > 0 && result.errors.every(({ start, end }) => start >= 0 && start <= end && end <= query.length);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a printed tree is parsed as the same tree', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        const result = parse(print(tree));
        expect(result.ok && shapeOf(result.tree)).toEqual(shapeOf(tree));
      }),
      { numRuns: 500 },
    );
  });

  test('a parsed query is printed as a query of the same tree', () => {
    fc.assert(
      fc.property(anyString, (query) => {
        const first = parse(query);
        if (!first.ok) return;
        const second = parse(print(first.tree));
        expect(second.ok && shapeOf(second.tree)).toEqual(shapeOf(first.tree));
      }),
      { numRuns: 2_000 },
    );
  });
});

// A machine under load needs its time; what is measured is CPU.
describe('matching', { timeout: 60_000 }, () => {
  test('a post matches a query or its negation, never both', () => {
    fc.assert(
      fc.property(arbitraryTree, arbitraryPost, (tree, post) => matchesOf([print(tree), print({ kind: 'not', child: tree, start: 0, end: 0 })], post).length === 1),
      { numRuns: 500 },
    );
  });

  test('compiled together is compiled alone, in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitraryTree.map(print), { minLength: 1, maxLength: 5 }), arbitraryPost, (queries, post) => {
        const alone = queries.flatMap((query) => matchesOf([query], post));
        expect(matchesOf(queries, post)).toEqual(alone);
        expect(matchesOf(queries.toReversed(), post)).toEqual(alone.toReversed());
      }),
      { numRuns: 300 },
    );
  });

  test('hits lie inside their field and spell a term', () => {
    fc.assert(
      fc.property(arbitraryTree, arbitraryPost, (tree, post) => {
        const terms = termsOf(tree);
        for (const { field, start, end, term } of matchesOf([print(tree)], post)[0]?.hits ?? []) {
          const text = fieldText(post, field);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          const spelled = terms.filter(({ text: written }) => written === term);
          expect(spelled.length).toBeGreaterThan(0);
          const places = spelled.flatMap((one) => (field === 'link' || one.shape === 'domain' ? [{ start, end }] : new ReferenceText(text).find(one)));
          expect(places).toContainEqual({ start, end });
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('a post that matches passes the prefilter, though its parts touch in the raw text', () => {
    fc.assert(
      fc.property(arbitraryTree.map(print), arbitraryPost, fc.constantFrom('NFC' as const, 'NFD' as const), (query, post, form) => {
        const matcher = compile([{ id: 't', revision: 1, query, sites: 'all' }]);
        if (matcher.match(post).length === 0) return;
        const raw = [post.author.name, post.author.handle, post.title, post.text, post.quoted?.text].join('').normalize(form);
        expect(matcher.canMatch(raw, () => post.links)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('no text makes matching worse than linear', () => {
    const queries = ['aaaaaaaaab', 'a*', '"a a a a b"', '@a', 'a.aa', 'ß', '手手手手本', '👩‍🚀', "a's", 'àa', '/a', 'ss', '"ß ß"', ...WILD];
    const matcher = compile(queries.map((query) => ({ id: query, revision: 1, query, sites: 'all' })));
    for (const part of ['a', 'a ', ' ', 'a.', '.a', 'ß', '手', '👩‍', '\u200b', '\u0301', '@a', "'", '🇩', 'a\u00ad', '\ud83d', '-', 'xn--', '[.]', '/a', 'ﷺ']) {
      const least = (length: number) => {
        const post = postOf({ text: part.repeat(length / part.length), links: [`https://x.com/${part.repeat(length / part.length)}`] });
        return leastCpu(() => matcher.match(post));
      };
      expect(least(TEXT_LIMIT), `many of ${JSON.stringify(part)}`).toBeLessThan(least(TEXT_LIMIT / 10) * LINEAR);
    }
  });
});

test('the sentence of a hit has the hit, whatever the text', () => {
  fc.assert(
    fc.property(arbitraryText, fc.nat(400), fc.nat(20), (text, before, length) => {
      const start = before % Math.max(text.length, 1);
      const end = Math.min(start + length + 1, text.length);
      const sentence = hitSentence(text, [{ start, end }]);
      const plain = (part: string) => part.replace(/\s+/gu, ' ').trim();
      expect(sentence).toContain(plain(text.slice(start, end)));
    }),
    { numRuns: 500 },
  );
});
