import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { guard } from '../../lib/export/spreadsheet-guard.ts';
import { guessColumns, headerRow } from '../../lib/import/guess-columns.ts';
import { readRows } from '../../lib/import/read-rows.ts';
import { rejectedCsv } from '../../lib/import/rejected-csv.ts';
import { FORMULA_PAYLOADS } from '../export/formula-payloads.ts';

const table = (text: string): string[][] => text.split('\n').map((line) => line.split(','));

function read(rows: readonly (readonly string[])[]) {
  const header = headerRow(rows);
  return { header, ...readRows(rows, header, guessColumns(rows[header]!, rows.slice(header + 1))) };
}

describe('the header and the columns', () => {
  test('a preamble is skipped, whatever stands in it', () => {
    const rows = table('Report:,Bulk Mentions Download\nBrand:,Lumetra\n\nDate,Title,Url,Full Text\n2026-03-01,,https://quillwort.example/1,Hello');
    expect(read(rows)).toMatchObject({ header: 3, incoming: [{ row: 5, post: { text: 'Hello', url: 'https://quillwort.example/1' } }] });
  });

  test('Source is the address where addresses stand in it, and the outlet where they do not', () => {
    expect(guessColumns(['Source', 'Content'], [['https://quillwort.example/1', 'Hi']])).toEqual({ url: 0, text: 1 });
    expect(guessColumns(['Source', 'URL', 'Content'], [['The Quillwort Times', 'https://quillwort.example/1', 'Hi']])).toEqual({ url: 1, text: 2 });
  });

  test('of the networks’ counts the one that holds something', () => {
    expect(guessColumns(['Url', 'Twitter Likes', 'Reddit Score'], [['https://r.example', '', '12']])).toEqual({ url: 0, likes: 2 });
  });

  test('names in another language: what stands below tells', () => {
    const rows = table('Quelle,Datum,Beitrag\nhttps://quillwort.example/1,24.04.2025,Die Lampe von Lumetra hält seit drei Jahren und leuchtet');
    expect(guessColumns(rows[0]!, rows.slice(1))).toEqual({ url: 0, date: 1, text: 2 });
  });
});

describe('rows', () => {
  test('each that cannot be taken is named with its reason, and the rest is taken', () => {
    const { incoming, rejected } = read([
      ['Url', 'Text', 'Date'],
      ['https://quillwort.example/1', 'Good', '2026-03-01'],
      ['', 'No address', ''],
      ['javascript:alert(1)', 'Not a page', ''],
      ['https://quillwort.example/2', ' ', ''],
      ['https://quillwort.example/3', 'When?', 'a fortnight ago'],
      ['https://quillwort.example/1', 'Again', ''],
      ['', '', ''],
      [`https://quillwort.example/${'a'.repeat(5_000)}`, 'Endless', ''],
      ['https://quillwort.example/4', 'Undated', ''],
    ]);
    expect(incoming.map(({ row, post }) => [row, post.text])).toEqual([[2, 'Good'], [10, 'Undated']]);
    expect(rejected.map(({ row, why }) => [row, why])).toEqual([[3, 'no-address'], [4, 'bad-address'], [5, 'no-words'], [6, 'bad-date'], [7, 'twice'], [9, 'too-long']]);
  });

  test('hostile cells are texts and nothing else', () => {
    const { incoming } = read([
      ['Url', 'Text', 'Author', 'Author Url', 'Followers', 'Tags'],
      ['https://user:secret@quillwort.example/1', '<img src=x onerror=alert(1)>', '__proto__', 'javascript:alert(1)', '1e9', 'constructor; a'],
    ]);
    expect(incoming[0]).toMatchObject({ post: { text: '<img src=x onerror=alert(1)>', author: { name: '__proto__', url: null, followers: null } }, tags: ['constructor', 'a'] });
    expect(incoming[0]!.post.url).toBe('https://quillwort.example/1');
  });

  test('a foreign id is no key of ours; a text beyond the limit is cut', () => {
    const { incoming } = read([['Mention Id', 'Url', 'Text', 'Likes'], ['evil:1', 'https://x.com/mara/status/123', 'a'.repeat(30_000), '1,234']]);
    expect(incoming[0]!.post).toMatchObject({ key: 'x:123', site: 'x', engagement: { likes: 1_234 } });
    expect(incoming[0]!.post.text).toHaveLength(20_000);
  });

  test('the same address twice is one post, in whatever skin; ids of a site tell several at one address apart', () => {
    const rows = [['Mention Id', 'Url', 'Text'], ['', 'https://www.q.example/1', 'One'], ['', 'http://q.example/1/', 'One'], ['googlemaps:A', 'https://www.google.com/maps/place/L/', 'A'], ['googlemaps:B', 'https://www.google.com/maps/place/L/', 'B'], ['googlemaps:B', 'https://www.google.com/maps/place/L/', 'B']];
    const { incoming, rejected } = read(rows);
    expect(incoming.map(({ post }) => post.text)).toEqual(['One', 'A', 'B']);
    expect(rejected.map(({ row, why }) => [row, why])).toEqual([[3, 'twice'], [6, 'twice']]);
  });

  test('a title that is the beginning of the text is none', () => {
    const { incoming } = read([['Url', 'Text', 'Title'], ['https://q.example/1', 'One two three four', 'One two…'], ['https://q.example/2', 'One two', 'A title']]);
    expect(incoming.map(({ post }) => post.title)).toEqual([null, 'A title']);
  });

  test('the file of rejected rows: number, reason, and the row as it was', () => {
    const words = { row: 'Row', why: 'Reason', fault: (why: string) => `because ${why}` };
    expect(rejectedCsv(['Url', 'Text'], [{ row: 7, why: 'no-words', cells: ['=1+1', 'say "hi"'] }], words)).toBe('\ufeff"Row","Reason","Url","Text"\r\n"7","because no-words","\'=1+1","say ""hi"""\r\n');
  });

  test.each([...FORMULA_PAYLOADS])('of that file, no cell is a formula, nor any name of a column: %j', (payload) => {
    const words = { row: 'Row', why: 'Reason', fault: (why: string) => why };
    const { data } = papa.parse(rejectedCsv([payload], [{ row: 1, why: 'no-words', cells: [payload] }], words).slice(1).trimEnd());
    expect(data.map((cells) => cells.at(-1))).toEqual([guard(payload), guard(payload)]);
    expect(guard(payload)).not.toBe(payload);
  });
});
