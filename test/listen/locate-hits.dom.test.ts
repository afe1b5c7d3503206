import { expect, test } from 'vitest';
import { locateHits } from '../../lib/listen/locate-hits.ts';
import { locateTitle } from '../../lib/listen/locate-title.ts';
import { visibleText } from '../../lib/sites/visible-text.ts';

/** What is painted for a word of a text made from this markup. */
function painted(html: string, word: string): string[] {
  document.body.innerHTML = html;
  const { text, nodes } = visibleText(document.body);
  const start = text.indexOf(word);
  expect(start, `"${word}" in "${text}"`).not.toBe(-1);
  const hit = { field: 'text' as const, start, end: start + word.length, term: word };
  return locateHits(text, nodes, [hit]).map(({ node, start: from, end }) => node.data.slice(from, end));
}

test.each([
  ['one node', '<p>We moved to Lumetra today</p>', 'Lumetra', ['Lumetra']],
  ['white space that the text folds', '<p>  We \n  moved   to\tLumetra  </p>', 'Lumetra', ['Lumetra']],
  ['a word over two nodes', '<p>Lum<b>etra</b> again</p>', 'Lumetra', ['Lum', 'etra']],
  ['a phrase over a line break', '<p>big<br>outage</p>', 'big\noutage', ['big', 'outage']],
  ['an emoji drawn as a picture', '<p>Go <img alt="🚀"> Lumetra</p>', 'Lumetra', ['Lumetra']],
  ['a letter that the text composes', '<p>the cafe\u0301 Lumetra</p>', 'café', ['cafe\u0301']],
  ['the second of two equal words', '<p>Novapine</p><p>Lumetra</p>', 'Lumetra', ['Lumetra']],
  ['right to left', '<p dir="rtl">خدمة لوميترا ممتازة</p>', 'لوميترا', ['لوميترا']],
])('%s', (_case, html, word, expected) => {
  expect(painted(html, word)).toEqual(expected);
});

test('hits of other fields are not painted in the text', () => {
  document.body.innerHTML = '<p>Lumetra</p>';
  const { text, nodes } = visibleText(document.body);
  expect(locateHits(text, nodes, [{ field: 'title', start: 0, end: 7, term: 'lumetra' }])).toEqual([]);
});

test('a text that no longer fits its nodes paints nothing and throws nothing', () => {
  document.body.innerHTML = '<p>something else entirely</p>';
  const { nodes } = visibleText(document.body);
  expect(locateHits('Lumetra', nodes, [{ field: 'text', start: 0, end: 7, term: 'lumetra' }])).toEqual([]);
});

test('a title is painted where one node holds it whole', () => {
  document.body.innerHTML = '<tr><td>1.</td><td><a>Show: Lumetra 2.0</a> <i>Lumetra</i></td></tr>';
  const hits = [{ field: 'title' as const, start: 6, end: 13, term: 'lumetra' }];
  const pieces = locateTitle(document, document.body, 'Show: Lumetra 2.0', hits);
  expect(pieces.map(({ node, start, end }) => [node.data, node.data.slice(start, end)])).toEqual([['Show: Lumetra 2.0', 'Lumetra']]);
  expect(locateTitle(document, document.body, 'Something else', hits)).toEqual([]);
});
