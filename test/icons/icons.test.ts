import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../components/static/icon');

test.each(['', 'off-'].flatMap((prefix) => [16, 24, 32, 48, 128].map((size) => [`${prefix}${size}.png`, size] as const)))('%s has that size and an alpha channel', (name, size) => {
  const png = readFileSync(join(FOLDER, name));
  const header = png.subarray(12, 33);
  expect(header.toString('latin1', 0, 4)).toBe('IHDR');
  expect([header.readUInt32BE(4), header.readUInt32BE(8)]).toEqual([size, size]);
  expect(header[13]).toBe(6); // colour with alpha
});
