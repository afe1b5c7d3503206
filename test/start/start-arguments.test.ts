import { expect, test } from 'vitest';
import { startArguments, UsageError } from './start-arguments.ts';

test('nothing said: the sample pages and topics', () => {
  expect(startArguments([])).toEqual({ page: null, topics: [], headless: false });
});

test('a saved page, its address and several topics', () => {
  const { page, topics, headless } = startArguments(['--page', 'a b.html', '--url', 'https://forum.example/t/1', '--topic', 'Lumetra=lumetra OR "lumetra one"', '--topic', 'Sums = "a=b"', '--headless']);
  expect(page).toEqual({ file: 'a b.html', url: new URL('https://forum.example/t/1') });
  expect(topics).toEqual([
    { name: 'Lumetra', query: 'lumetra OR "lumetra one"' },
    { name: 'Sums', query: '"a=b"' },
  ]);
  expect(headless).toBe(true);
});

test('topics of one’s own on the sample pages', () => {
  expect(startArguments(['--topic', 'Jam=jam'])).toMatchObject({ page: null, topics: [{ name: 'Jam', query: 'jam' }] });
});

test.each([
  [['--url', 'https://forum.example/'], '--page FILE'],
  [['--page', 'a.html'], '--url https://'],
  [['--page', 'a.html', '--url', 'forum.example', '--topic', 'A=a'], 'not a web address'],
  [['--page', 'a.html', '--url', 'file:///etc/passwd', '--topic', 'A=a'], 'not a web address'],
  [['--page', 'a.html', '--url', 'https://forum.example/'], '--topic "Lumetra=lumetra OR #lumetra"'],
  [['--topic', 'lumetra'], 'lacks its name or its query'],
  [['--topic', '=lumetra'], 'lacks its name or its query'],
  [['--topic', 'Lumetra= '], 'lacks its name or its query'],
  [['--topic', 'A=lumetra AND (pump'], 'from "(pump" on: unclosed group'],
  [['--colour', 'blue'], 'Usage: npm start'],
  [['page.html'], 'Usage: npm start'],
] as const)('%j is told how to write it', (argv, hint) => {
  expect(() => startArguments(argv)).toThrow(UsageError);
  expect(() => startArguments(argv)).toThrow(hint);
});
