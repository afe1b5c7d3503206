import { expect, test } from 'vitest';
import { markedRuns } from '../../../components/parts/marked-runs.ts';

const shown = (text: string, ...hits: [number, number][]) =>
  markedRuns(text, hits.map(([start, end]) => ({ start, end })))
    .map(({ text: run, marked }) => (marked ? `[${run}]` : run))
    .join('');

test.each([
  ['no hit', shown('Lumetra is down'), 'Lumetra is down'],
  ['at both ends', shown('Lumetra or lumetra', [0, 7], [11, 18]), '[Lumetra] or [lumetra]'],
  ['out of order', shown('Lumetra or lumetra', [11, 18], [0, 7]), '[Lumetra] or [lumetra]'],
  ['overlapping hits are one mark', shown('blue heron bay', [0, 10], [5, 14]), '[blue heron bay]'],
  ['one hit within another', shown('@lumetra', [0, 8], [1, 8]), '[@lumetra]'],
  ['neighbours stay apart', shown('ab', [0, 1], [1, 2]), '[a][b]'],
  ['beyond the text', shown('abc', [1, 99], [50, 60]), 'a[bc]'],
  ['nothing to mark', shown('abc', [2, 2], [3, 1]), 'abc'],
  ['an empty text', shown('', [0, 3]), ''],
])('%s', (_name, actual, expected) => {
  expect(actual).toBe(expected);
});
