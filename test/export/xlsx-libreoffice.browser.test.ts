import { beforeAll, describe, expect, test } from 'vitest';
import { DIGEST_COLUMNS } from '../../lib/export/columns.ts';
import { EARSHOT_XLSX } from '../../lib/export/presets/earshot.ts';
import { ensureCommand } from '../browser/ensure-package.ts';
import { digestRecordOf } from './digest-record-of.ts';
import { FORMULA_PAYLOADS, MISREAD_TEXTS, PLAIN_TEXTS } from './formula-payloads.ts';
import { type CalcCell, sheetsInCalc } from './open-in-calc.ts';
import { xlsxBytes } from './xlsx-bytes.ts';

const soffice = await ensureCommand({ command: 'soffice', debianPackage: 'libreoffice-calc-nogui', why: 'opening the exported workbook in a real spreadsheet' });

// Calc's own file has no controls, and drops tabs from cells of several lines.
const TEXTS = [
  '👩‍👩‍👧 🇺🇳 ☕️', 'شكرا لكم — השירות מצוין', 'one\ntwo\n\nfour', 'She said "it works"', '_x0041_',
  ...[...FORMULA_PAYLOADS, ...MISREAD_TEXTS, ...PLAIN_TEXTS].filter((text) => text !== '' && !/[\p{Cc}\u2028\u2029]/u.test(text.replaceAll('\n', '')) && text.trim() === text),
];

describe.skipIf(soffice === null)('LibreOffice Calc', () => {
  let sheets: Map<string, CalcCell[][]>;
  const rows = (name = 'Mentions') => sheets.get(name)!.slice(1);
  const at = (row: readonly CalcCell[], name: string) => row[DIGEST_COLUMNS.findIndex((column) => column.name === name)];

  beforeAll(async () => {
    const records = TEXTS.map((text, index) => digestRecordOf({ post: { key: `x:${1_993_177_247_822_516_000n + BigInt(index)}`, title: text, text, author: { handle: `h${index}`, name: text, url: null, followers: 7 } }, mention: { note: text, promise: text } }));
    sheets = await sheetsInCalc(soffice!, await xlsxBytes(EARSHOT_XLSX, records), 'xlsx', null);
  });

  test('three sheets with every row', () => {
    expect([...sheets].map(([name, all]) => [name, all.length])).toEqual(['Mentions', 'People', 'Follow-ups'].map((name) => [name, TEXTS.length + 1]));
  });

  test('no cell is a formula', () => {
    expect([...sheets.values()].flat(2).filter(({ formula }) => formula !== null)).toEqual([]);
  });

  test('every text is text, the same to the last sign', () => {
    for (const name of ['Title', 'Full Text', 'Note', 'Promise', 'Author']) {
      expect(rows().map((row) => at(row, name))).toEqual(TEXTS.map((text) => ({ type: 'string', formula: null, text })));
    }
  });

  test('ids keep their digits, dates are dates, counts numbers', () => {
    expect(rows().map((row) => at(row, 'Mention Id')?.text)).toEqual(TEXTS.map((_, index) => `x:${1_993_177_247_822_516_000n + BigInt(index)}`));
    expect(at(rows()[0]!, 'Date')).toEqual({ type: 'date', formula: null, text: '2026-03-01 09:30:15' });
    expect(at(rows()[0]!, 'Followers')).toEqual({ type: 'float', formula: null, text: '7' });
  });
});
