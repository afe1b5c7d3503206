import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Archive } from '../../lib/export/xlsx/archive.ts';

// Unpacked by fflate, which wrote none of it.

async function unpacked(archive: Archive): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await (await archive.end('')).arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

test('files that are written side by side come out whole', async () => {
  const archive = new Archive();
  const [one, other, empty] = [archive.add('xl/one.xml'), archive.add('xl/other.xml'), archive.add('empty')];
  const words: [string[], string[]] = [[], []];
  for (let piece = 0; piece < 300; piece += 1) {
    const text = `${piece} ${Math.sin(piece)} 😀 شكرا `.repeat(100);
    await one.write(text);
    await other.write(text.toUpperCase());
    words[0].push(text);
    words[1].push(text.toUpperCase());
  }
  for (const file of [other, one, empty]) await file.end();
  expect(await unpacked(archive)).toEqual({ 'xl/one.xml': words[0].join(''), 'xl/other.xml': words[1].join(''), empty: '' });
});

test('sizes and checksums stand before each file and in the directory', async () => {
  const archive = new Archive();
  const file = archive.add('a');
  await file.write('123456789');
  await file.end();
  const bytes = new DataView(await (await archive.end('application/zip')).arrayBuffer());
  const packed = bytes.getUint32(18, true);
  const directory = 30 + 1 + packed;
  // CRC-32's check value, of these nine digits.
  expect([bytes.getUint32(14, true), bytes.getUint32(22, true)]).toEqual([0xcbf43926, 9]);
  expect([bytes.getUint32(directory + 16, true), bytes.getUint32(directory + 20, true), bytes.getUint32(directory + 24, true)]).toEqual([0xcbf43926, packed, 9]);
  expect(bytes.getUint32(bytes.byteLength - 6, true)).toBe(directory);
});
