import { expect, test } from 'vitest';
import { readArguments, UsageError } from './read-arguments.ts';

const read = (...argv: string[]) => readArguments(argv, () => 1_000);

test('a file, an address, a query and a time', () => {
  const { file, url, query, now } = read('page.html', '--url', 'https://forum.example/t/1', '--query', 'lumetra OR novapine', '--now', '2026-03-01T00:00:00Z');
  expect({ file, url: url.href, query, now }).toEqual({ file: 'page.html', url: 'https://forum.example/t/1', query: 'lumetra OR novapine', now: Date.UTC(2026, 2, 1) });
});

test('without a time it is now', () => expect(read('page.html', '--url', 'https://forum.example/').now).toBe(1_000));

test.each([
  [[], 'Name the saved page'],
  [['page.html'], '--url'],
  [['page.html', '--url', 'forum.example'], '"forum.example" is not a web address'],
  [['page.html', '--url', 'file:///etc/passwd'], 'is not a web address'],
  [['a.html', 'b.html', '--url', 'https://forum.example/'], '"b.html"'],
  [['page.html', '--url', 'https://forum.example/', '--now', 'yesterday'], '"yesterday" is not an ISO 8601 time'],
  [['page.html', '--url', 'https://forum.example/', '--now', '2026-03-01T10:00'], 'with a zone'],
  [['page.html', '--url', 'https://forum.example/', '--depth', '3'], '--depth'],
  [['page.html', '--url', 'https://forum.example/', '--query', 'lumetra AND (novapine'], 'at character 13'],
])('%j says what is wrong', (argv, message) => {
  expect(() => read(...argv)).toThrow(UsageError);
  expect(() => read(...argv)).toThrow(message);
});
