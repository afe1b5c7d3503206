import { expect, test } from 'vitest';
import type { Score } from './score.ts';
import { PAGE_HEADER, pageLine, scoreTable } from './table.ts';
import type { PageResult } from './table.ts';

const answer = (site: string) => ({ site, readings: ['{"kind":"skip","why":"placeholder"}', '{"kind":"post","post":{"author":{"handle":"mara"},"publishedAt":null,"text":"It hums."}}'] });

function scored(right: number): Score {
  const tally = { keyed: 4, read: 2, right };
  return { posts: tally, author: tally, date: { keyed: 0, read: 0, right: 0 }, text: tally };
}

const RESULTS: PageResult[] = [
  { file: 'a.html', answer: answer('quillboard'), score: scored(2) },
  { file: 'b.html', answer: answer('web'), score: scored(1) },
  { file: 'c.html', answer: answer('web'), score: null },
  { file: 'd.html', answer: null, score: null },
];

const cells = (line: string): string[] => line.trim().split(/\s{2,}/);

test('a page has its counts, and its scores where it has a key', () => {
  expect(cells(pageLine(RESULTS[0] as PageResult))).toEqual(['quillboard', '1', '1', '0', '1', '1', '0', '4', '2', '0', '0.667', '0.667', '–', '0.667', 'a.html']);
  expect(cells(pageLine(RESULTS[2] as PageResult))).toEqual(['web', '1', '1', '0', '1', '1', '0', 'c.html']);
  expect(cells(pageLine(RESULTS[3] as PageResult))).toEqual(['never read', 'd.html']);
});

test('the names of pages stand under each other', () => {
  expect(RESULTS.map((result) => pageLine(result).indexOf('.html'))).toEqual(RESULTS.map(() => PAGE_HEADER.indexOf('page') + 1));
});

test('any page is told apart from the readers of sites', () => {
  const lines = scoreTable(RESULTS, 'web').split('\n').slice(1).map(cells);
  expect(lines.map(([name, pages, keyed, read, matched, precision, recall]) => [name, pages, keyed, read, matched, precision, recall])).toEqual([
    ['quillboard', '1', '4', '2', '2', '1.000', '0.500'],
    ['sites', '1', '4', '2', '2', '1.000', '0.500'],
    ['any page', '1', '4', '2', '1', '0.500', '0.250'],
    ['all', '2', '8', '4', '3', '0.750', '0.375'],
  ]);
});

test('without keys there is nothing to score', () => expect(scoreTable(RESULTS.slice(2), 'web')).toBe(''));
