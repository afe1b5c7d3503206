import { describe, expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

const read = (...argv: string[]) => readArguments(argv, () => 1_000);
const PAGE = ['page.html', '--url', 'https://forum.example/'];

describe('one page', () => {
  test('a file, an address, a query and a time', () => {
    expect(read('page.html', '--url', 'https://forum.example/t/1', '--query', 'lumetra OR novapine', '--now', '2026-03-01T00:00:00Z')).toEqual({
      kind: 'page', file: 'page.html', url: new URL('https://forum.example/t/1'), query: 'lumetra OR novapine', now: Date.UTC(2026, 2, 1), as: null,
    });
  });

  test('without a time it is now', () => expect(read(...PAGE)).toMatchObject({ now: 1_000 }));

  test('a reader may be named', () => expect(read(...PAGE, '--as', 'web')).toMatchObject({ as: 'web' }));
});

describe('a manifest', () => {
  test('alone means all that it lists, as of when it was saved', () => {
    expect(read('--manifest', 'pages.json')).toEqual({ kind: 'manifest', manifest: 'pages.json', sites: [], now: null, as: null });
  });

  test('with sites, a time and a reader', () => {
    expect(read('--manifest', 'pages.json', 'x', 'forum-phpbb', '--now', '2026-03-01', '--as', 'web')).toEqual({
      kind: 'manifest', manifest: 'pages.json', sites: ['x', 'forum-phpbb'], now: Date.UTC(2026, 2, 1), as: 'web',
    });
  });
});

test.each([
  [[], 'Name the saved page'],
  [['page.html'], '--url'],
  [['page.html', '--url', 'forum.example'], '"forum.example" is not a web address'],
  [['page.html', '--url', 'file:///etc/passwd'], 'is not a web address'],
  [['a.html', 'b.html', '--url', 'https://forum.example/'], '"b.html"'],
  [[...PAGE, '--now', 'yesterday'], '"yesterday" is not an ISO 8601 time'],
  [[...PAGE, '--now', '2026-03-01T10:00'], 'with a zone'],
  [[...PAGE, '--depth', '3'], '--depth'],
  [[...PAGE, '--query', 'lumetra AND (novapine'], 'at character 13'],
  [[...PAGE, '--as', 'quillboard'], '"quillboard" is no reader. There are x,'],
  [['--manifest', 'pages.json', '--url', 'https://forum.example/'], 'leave --url'],
  [['--manifest', 'pages.json', '--query', 'lumetra'], 'leave --url and --query out'],
])('%j says what is wrong', (argv, message) => {
  expect(() => read(...argv)).toThrow(UsageError);
  expect(() => read(...argv)).toThrow(message);
});
