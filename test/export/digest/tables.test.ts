import { read, utils } from '@e965/xlsx';
import papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Digest } from '../../../lib/digest/digest.ts';
import { digestFile } from '../../../lib/export/digest/digest-file.ts';
import { unguard } from '../../../lib/export/spreadsheet-guard.ts';
import { busyFacts, busyWeek } from '../../digest/busy-week.ts';
import { digestOf } from '../../digest/digest-of.ts';
import { FORMULA_PAYLOADS } from '../formula-payloads.ts';
import { digestTable } from './digest-table.ts';
import { digestOfTexts } from './hostile-digest.ts';
import { LANGUAGES, wordsIn } from './words-in.ts';

async function csvRows(digest: Digest, language?: (typeof LANGUAGES)[number]): Promise<string[][]> {
  const text = new TextDecoder().decode(await digestTable('csv', digest, wordsIn(language ?? 'en')));
  const { data, errors } = papa.parse(text, { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data.slice(0, -1);
}

const workbook = async (digest: Digest) => read(await digestTable('xlsx', digest, wordsIn('en')), { cellDates: true, UTC: true });
const HEADER = ['Section', 'Of what', 'Day', 'Measure', 'Value', 'Out of', 'Period before', 'Out of, before', 'Change', 'Text', 'Link'];

test('the table of numbers, read by a parser that did not write it', async () => {
  const [head, ...rows] = await csvRows(await digestOf(busyWeek(), { facts: busyFacts() }));
  expect(head).toEqual(HEADER);
  const row = (section: string, item: string, measure: string) => rows.find(([a, b, day, c]) => a === section && (b || day) === item && c === measure)?.slice(4, 9);
  expect(rows.every(({ length }) => length === HEADER.length)).toBe(true);
  expect(row('Mentions', '', 'Mentions')).toEqual(['60', '6160', '38', '3612', '-0.074']);
  expect(row('Mentions', '2026-03-05', 'By day')?.[0]).toBe('26');
  expect(row('Answers', '', 'Answered')).toEqual(['16', '56', '9', '28', '']);
  expect(row('Answers', '', 'Half were answered within (hours)')).toEqual(['5', '', '7', '', '']);
});

test.each(LANGUAGES)('in %s every row has its measure, and numbers are numbers', async (language) => {
  const [, ...rows] = await csvRows(await digestOf(busyWeek(), { facts: busyFacts() }), language);
  expect(rows.length).toBeGreaterThan(60);
  for (const cells of rows) for (const cell of cells.slice(4, 9)) expect(cell).toMatch(/^(-?\d+(\.\d+)?)?$/);
});

test('the workbook: the summary first, then mentions, people and follow-ups', async () => {
  const { SheetNames, Sheets } = await workbook(await digestOf(busyWeek(), { facts: busyFacts() }));
  expect(SheetNames).toEqual(['Summary', 'Mentions', 'People', 'Follow-ups']);
  const rows = utils.sheet_to_json<unknown[]>(Sheets['Summary']!, { header: 1, defval: '', UTC: true });
  expect(rows[0]).toEqual(HEADER);
  expect(rows.find(([section, item, , measure]) => section === 'Mentions' && item === '' && measure === 'Mentions')?.slice(4, 9)).toEqual([60, 6160, 38, 3612, -0.074]);
  expect(rows.find(([, , , measure]) => measure === 'By day')?.[2]).toEqual(new Date(Date.UTC(2026, 2, 2)));
});

test('the digest alone as a workbook is its summary', async () => {
  const file = await digestFile('xlsx', await digestOf(busyWeek(), { facts: busyFacts() }), wordsIn('en'));
  expect(read(await file.arrayBuffer()).SheetNames).toEqual(['Summary']);
});

test('formulas are texts', async () => {
  const digest = await digestOfTexts(FORMULA_PAYLOADS);
  for (const sheet of Object.values((await workbook(digest)).Sheets)) expect(Object.entries(sheet).filter(([, cell]) => (cell as { f?: string }).f !== undefined)).toEqual([]);
  const wrong = (await csvRows(digest)).flat().filter((cell) => /^[=+@]|^-(?!\d)|^\t/.test(cell));
  expect(wrong).toEqual([]);
  expect((await csvRows(digest)).flat().map(unguard)).toEqual(expect.arrayContaining([FORMULA_PAYLOADS[0]]));
});
