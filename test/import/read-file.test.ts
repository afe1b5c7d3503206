import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFile } from '../../lib/import/read-file.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

test.each([
  ['a,b\r\n"1,5",2\n', [['a', 'b'], ['1,5', '2']]],
  ['\ufeffa;b\n1;"2\n3"', [['a', 'b'], ['1', '2\n3']]],
  ['a\tb\n1\t2', [['a', 'b'], ['1', '2']]],
  ['"say ""hi"", now";b\n1;2', [['say "hi", now', 'b'], ['1', '2']]],
  ['one\n\ntwo', [['one'], [''], ['two']]],
  ['a,b\n1\n1,2,3', [['a', 'b'], ['1'], ['1', '2', '3']]],
])('CSV %j', async (text, rows) => {
  expect(await readFile(bytes(text))).toEqual({ tables: [{ name: '', rows }] });
});

test('UTF-16 and the 8-bit code of Windows', async () => {
  const utf16 = new Uint8Array(Uint16Array.from([...'\ufeffUrl\té'].map((sign) => sign.charCodeAt(0))).buffer);
  expect(await readFile(utf16)).toEqual({ tables: [{ name: '', rows: [['Url', 'é']] }] });
  expect(await readFile(Uint8Array.of(0x41, 0x2c, 0xe9))).toEqual({ tables: [{ name: '', rows: [['A', 'é']] }] });
});

test.each([
  ['', 'empty'],
  [' \n\n', 'empty'],
  ['{"a": ', 'broken-json'],
  ['[1, 2]', 'no-table'],
  ['{"items": []}', 'no-table'],
  ['a,b\n"never closed', 'broken-csv'],
  ['PK no archive', 'broken-workbook'],
] as const)('%j is refused: %s', async (text, fault) => {
  expect(await readFile(bytes(text))).toEqual({ fault });
});

test('an old workbook is named as such, an archive that is none is broken', async () => {
  expect(await readFile(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({ fault: 'old-excel' });
  expect(await readFile(new Uint8Array(zipSync({ 'a.txt': strToU8('hello') })))).toEqual({ fault: 'broken-workbook' });
});

test('an archive that would unpack without end is refused before it is unpacked', async () => {
  const archive = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(1_000) });
  // The size that the archive promises, in both of its lists: four gigabytes.
  const view = new DataView(archive.buffer);
  for (let at = 0; at + 30 < archive.length; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
  }
  expect(await readFile(new Uint8Array(archive))).toEqual({ fault: 'too-large' });
});

test('JSON: items by name, lists parted by semicolons, the first of several authors', async () => {
  const feed = { version: '1.1', items: [{ id: 1, tags: ['a', 'b;c'], authors: [{ name: 'Mara', url: 'https://q.example' }, { name: 'Ilse' }], deep: { er: true }, none: null }, { id: 2 }] };
  expect(await readFile(bytes(JSON.stringify(feed)))).toEqual({
    tables: [{ name: '', rows: [['id', 'tags', 'authors.name', 'authors.url', 'deep.er'], ['1', 'a; b,c', 'Mara', 'https://q.example', 'true'], ['2', '', '', '', '']] }],
  });
});
