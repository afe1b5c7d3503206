import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ATTRIBUTES, PART_WORDS, TAGS } from '../../lib/listen/markup-words.ts';
import { knownWords } from '../../lib/listen/markup-names.ts';
import { reportPage } from '../../lib/listen/report-page.ts';
import { ADAPTERS } from '../../lib/sites/adapters.ts';
import { hackernewsAdapter } from '../../lib/sites/hackernews/adapter.ts';
import { webAdapter } from '../../lib/sites/web/adapter.ts';
import { commentRow } from '../stories/life-page.ts';

const THREAD = new URL('https://news.ycombinator.com/item?id=5');
const pageOf = (body: string) => new DOMParser().parseFromString(`<!doctype html><html op="item"><head><title>Words of the page</title></head><body>${body}</body></html>`, 'text/html');
const report = (body: string, own = hackernewsAdapter, url = THREAD) => reportPage({ own, doc: pageOf(body), url, now: 0 });

test('it says how the reader fared, and shows the markup around the posts with one of each kind', () => {
  const rows = [1, 2, 3].map((id) => commentRow(id, `Words of comment ${id}`)).join('');
  expect(report(`<table id="hnmain"><tr><td><table class="comment-tree"><tbody>${rows}</tbody></table></td></tr></table>`)).toBe(`Earshot report: names in the markup, no text of the page
site: hackernews · kind of page: thread · reader: ${hackernewsAdapter.revision}
settled: yes · posts found: 3, understood: 3, left out: 0, not understood: 0

html > body > table [id] > tbody > tr > td > table
  tbody
    tr [id] ◆ post without thread ×3
      td > table > tbody > tr
        td
        td
          span
            a [href] …
            span [title]
              a [href] …
          div > div …`);
});

describe('what may be told of a value', () => {
  test.each([
    ['tweetText', 'tweetText'],
    ['UserAvatar-Container-mara_q', 'UserAvatar-Container-*_*'],
    ['post-1993177247822516587', 'post-*'],
    ['https://schema.org/Comment', 'Comment'],
    ['author creator', 'author+creator'],
    ['Mara Quill', '*+*'],
    ['مارا', '*'],
    ['', ''],
    ['javascript:confirm(1)', '*:*'],
  ])('%s → %s', (value, expected) => expect(knownWords(value)).toBe(expected));
});

test('where nothing is found it is the middle of the page', () => {
  expect(report('<nav><a href="/">Home</a></nav><main><p role="note">Words</p></main>')).toContain('\nhtml > body\n  main > p [role=note] …');
});

test('of an area that is never read there is no report', () => {
  expect(report('<main><p>Words</p></main>', hackernewsAdapter, new URL('https://news.ycombinator.com/login'))).toBeNull();
});

test('it is bounded, however large or deep the page', () => {
  const deep = '<div id="a">'.repeat(3_000);
  const wide = Array.from({ length: 3_000 }, (_, index) => `<p data-a${index % 7}${'-x'.repeat(index % 13)} role="note">w</p>`).join('');
  expect(report(deep)!.length).toBeLessThan(21_000);
  expect(report(`<main>${wide}<section>${wide}</section></main>`)!.length).toBeLessThan(21_000);
});

/** A word that stands in no list of ours, in any script. */
const secret = fc.oneof(
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.@-]{4,20}$/),
  fc.string({ minLength: 4, maxLength: 30, unit: 'grapheme' }),
).filter((text) => /\S{4}/.test(text.trim()) && !KNOWN.has(text.trim().toLowerCase()));
const KNOWN = new Set([...TAGS, ...ATTRIBUTES, ...PART_WORDS]);

const name = fc.constantFrom('title', 'href', 'alt', 'id', 'class', 'name', 'value', 'aria-label', 'data-testid', 'data-test-id', 'role', 'itemprop', 'itemtype', 'type', 'rel', 'data-user', 'content', 'datetime', 'src', 'style', 'slot', 'property');
const tag = fc.constantFrom('div', 'p', 'a', 'article', 'span', 'time', 'li', 'form', 'input', 'shreddit-post', 'button', 'tr');

interface Piece {
  tag: string;
  attributes: [string, string][];
  children: (Piece | string)[];
}

const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.record({
    tag,
    attributes: fc.array(fc.tuple(name, fc.oneof(secret, secret.map((text) => `UserAvatar-Container-${text}`), secret.map((text) => `post ${text} author`))), { maxLength: 4 }),
    children: fc.array(fc.oneof({ depthSize: 'small' }, secret, tie('piece')), { maxLength: 4 }),
  }),
}));

function built(doc: Document, { tag: localName, attributes, children }: Piece): Element {
  const element = doc.createElement(localName);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  for (const child of children) element.append(typeof child === 'string' ? doc.createTextNode(child) : built(doc, child));
  return element;
}

test('no text and no value of a hostile page gets into it: every word in it is one of the lists', () => {
  const fixed = reportPage({ own: webAdapter, doc: pageOf('<main></main>'), url: THREAD, now: 0 })!;
  const allowed = new Set([...KNOWN, ...wordsOf(fixed), ...wordsOf('missing post left out own-ui placeholder private understood not no id url author text without publishedAt thread likes replies rating and others cut off here x shreddit data user aria label test testid')]);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), fc.constantFrom(...ADAPTERS), (pieces, adapter) => {
      const doc = pageOf('<main></main>');
      doc.querySelector('main')!.append(...pieces.map((one) => built(doc, one)));
      const own = { ...adapter, surfaceAt: () => ({ kind: adapter.site.surfaces[0]!, id: null }) };
      const text = reportPage({ own, doc, url: THREAD, now: 0 })!;
      expect(wordsOf(text).filter((word) => !allowed.has(word) && !ADAPTERS.some(({ site }) => wordsOf(site.id).includes(word) || site.surfaces.includes(word as never)))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

/** Words, `tweetText` as two; what is no letter of English is a word of its own, but for the report's own signs. */
function wordsOf(text: string): string[] {
  return [...text.matchAll(/[A-Z]?[a-z]+|[A-Z]+|[^\sA-Za-z0-9[\]=>·:,…◆×*#_.+-]/g)].map(([word]) => word.toLowerCase());
}
