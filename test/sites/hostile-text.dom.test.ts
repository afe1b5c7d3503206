import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../lib/export/csv.ts';
import { TEXT_LIMIT } from '../../lib/model/post.ts';
import { hitSentence } from '../../lib/query/hit-sentence.ts';
import { compile } from '../../lib/query/compile.ts';
import { foldForSearch } from '../../lib/search/words.ts';
import { cutText, visibleText } from '../../lib/sites/visible-text.ts';
import { webAddress, webUrl } from '../../lib/sites/web-address.ts';
import { exampleMention, examplePost } from '../model/example-post.ts';

/** Any UTF-16 units, lone surrogates among them (fast-check's own strings hold none: measured). */
const units = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }) }, { weight: 5, arbitrary: fc.integer({ min: 0, max: 0xffff }) }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

test('lone surrogates are stored well-formed, and nothing on their way throws (row 39)', async () => {
  const matcher = compile([{ id: 'lumetra', revision: 1, query: 'lumetra', sites: 'all' }]);
  await fc.assert(
    fc.asyncProperty(units, async (raw) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `${raw} Lumetra ${raw}`;
      const { text } = visibleText(paragraph);
      expect(text.isWellFormed()).toBe(true);
      const post = examplePost({ text });
      const [match] = matcher.match(post);
      for (const { end } of match?.hits ?? []) expect(end).toBeLessThanOrEqual(text.length);
      expect(hitSentence(text, match?.hits ?? []).isWellFormed()).toBe(true);
      expect(() => foldForSearch(raw)).not.toThrow();
      const pages = (async function* pages() {
        yield [{ mention: { ...exampleMention('1'), post, note: raw, tags: [raw] }, topics: [raw], hitSentence: raw, siteLabel: 'X' }];
      })();
      for await (const part of csvOf(pages)) expect(new TextDecoder('utf-8', { fatal: true }).decode(part)).toContain('x:1');
    }),
    { numRuns: 500 },
  );
});

test('a post of twenty megabytes is cut to the limit, never through a letter (row 22)', () => {
  const paragraph = document.createElement('p');
  paragraph.textContent = '🙂'.repeat(5_000_000);
  const { text } = visibleText(paragraph);
  expect(text.length).toBeLessThanOrEqual(TEXT_LIMIT);
  expect(text.isWellFormed()).toBe(true);
  expect(cutText(`a${'🙂'.repeat(TEXT_LIMIT)}`)).toHaveLength(TEXT_LIMIT - 1);
});

const PAGE = new URL('https://x.com/home');

test.each([
  ['javascript:alert(1)'],
  ['JaVaScRiPt:alert(1)'],
  ['java\tscript:alert(1)'],
  ['java\nscript:alert(1)'],
  ['\u0001javascript:alert(1)'],
  ['data:text/html,<script>alert(1)</script>'],
  ['vbscript:msgbox(1)'],
  ['file:///etc/passwd'],
  ['blob:https://x.com/1'],
  ['about:blank'],
  ['chrome-extension://abc/popup.html'],
  ['https://'],
])('no link is made of %j (row 32)', (href) => {
  expect(webAddress(href, PAGE)).toBeNull();
});

test.each([
  ['//evil.example/path', 'https://evil.example/path'],
  ['https://user:secret@quillwort.example/', 'https://quillwort.example/'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['/a/status/1', 'https://x.com/a/status/1'],
  [' https://quillwort.example/a b ', 'https://quillwort.example/a%20b'],
])('%j is the address %s (row 32)', (href, expected) => {
  expect(webAddress(href, PAGE)).toBe(expected);
});

test('whatever a page writes, an address is http(s) without credentials, or none (row 32)', () => {
  fc.assert(
    fc.property(fc.oneof(units, fc.webUrl(), fc.constantFrom('javascript:', 'data:', 'http:', '//').chain((head) => units.map((tail) => head + tail))), (href) => {
      const url = webUrl(href, PAGE);
      if (url === null) return;
      expect(['http:', 'https:']).toContain(url.protocol);
      expect(url.username + url.password).toBe('');
    }),
    { numRuns: 2_000 },
  );
});
