import { expect, test } from 'vitest';
import { writtenFile } from '../../components/export/written-file.ts';
import { PRESETS } from '../../lib/export/presets.ts';
import { digestRecordOf } from '../export/digest-record-of.ts';
import { inPages } from '../export/in-pages.ts';

const ABOUT = { title: 'Lumetra', from: null, to: null };
const RECORDS = Array.from({ length: 250 }, () => digestRecordOf());

test.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s: one file, and how far it is after each page', async (_id, preset) => {
  const rows: number[] = [];
  const blob = await writtenFile(inPages(RECORDS), preset, ABOUT, { byteOrderMark: true, onRows: (count) => rows.push(count) });
  expect(rows).toEqual([100, 200, 250]);
  expect(blob.size).toBeGreaterThan(1_000);
  expect(blob.type).not.toBe('');
});

test('a file of several parts is whole', async () => {
  const records = Array.from({ length: 5_000 }, (_, index) => digestRecordOf({ post: { text: `${index} ${'long words '.repeat(200)}` } }));
  const text = await (await writtenFile(inPages(records), PRESETS.find(({ id }) => id === 'ndjson')!, ABOUT, { byteOrderMark: false, onRows: () => {} })).text();
  expect(text.length).toBeGreaterThan(8_000_000);
  expect(text.trimEnd().split('\n').map((line) => Number.parseInt((JSON.parse(line) as { 'Full Text': string })['Full Text']))).toEqual(records.map((_, index) => index));
});
