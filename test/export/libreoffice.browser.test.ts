import papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIGEST_COLUMNS } from '../../lib/export/columns.ts';
import { unguard } from '../../lib/export/spreadsheet-guard.ts';
import { ensureCommand } from '../browser/ensure-package.ts';
import { csvText } from './csv-text.ts';
import { digestRecordOf } from './digest-record-of.ts';
import { FORMULA_PAYLOADS, MISREAD_TEXTS, PLAIN_TEXTS } from './formula-payloads.ts';
import { CALC_IMPORT, openInCalc, type CalcCell } from './open-in-calc.ts';

const soffice = await ensureCommand({
  command: 'soffice',
  debianPackage: 'libreoffice-calc-nogui',
  why: 'opening the exported CSV in a real spreadsheet',
});

const TEXTS = [
  'She said "it works"', 'one\ntwo\n\nfour', 'tab\there', 'semi;colon, comma', '  blanks  inside  ', 'lone \ud800 half', 'a\0b',
  '👩‍👩‍👧 🇺🇳 ☕️', 'شكرا لكم — השירות מצוין', 'Straße, naïve, 東京, ไทย',
  ...[...FORMULA_PAYLOADS, ...MISREAD_TEXTS, ...PLAIN_TEXTS].filter((text) => text !== ''),
];

/** Ids that a spreadsheet's numbers cannot hold: they differ in the last digits only. */
const idOf = (index: number): string => String(1_993_177_247_822_516_000n + BigInt(index));

const RECORDS = TEXTS.map((text, index) =>
  digestRecordOf({
    post: {
      key: `x:${idOf(index)}`,
      url: `https://x.com/mira_oduya/status/${idOf(index)}`,
      author: { handle: text, name: text, url: null, followers: 4_180 },
      title: text,
      text,
      engagement: { likes: -5, replies: 0, reposts: null, views: 1_234_567 },
    },
    mention: { note: text, tags: [text] },
    record: { hitSentence: `${text}\n${text}`, topics: [text] },
  }),
);

const indexOf = (name: string): number => DIGEST_COLUMNS.findIndex((column) => column.name === name);

/** What Calc's file can hold of a cell: any line end is '\n', XML has no controls, and a cell of several lines loses its tabs. */
function inCalcFile(text: string): string {
  const held = text.replace(/\r\n|\n\r|\r/g, '\n').replace(/[^\P{Cc}\t\n\x7f-\x9f]/gu, '');
  return held.includes('\n') ? held.replaceAll('\t', '') : held;
}

describe.skipIf(soffice === null).each(Object.entries(CALC_IMPORT))('LibreOffice Calc, import %s', (_, importFilter) => {
  let written: string[][];
  let header: CalcCell[];
  let rows: CalcCell[][];

  beforeAll(async () => {
    const csv = await csvText(RECORDS);
    written = papa.parse(csv.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(1, -1);
    [header = [], ...rows] = await openInCalc(soffice!, new TextEncoder().encode(csv), importFilter);
  });

  test('every row and column is there', () => {
    expect(header.map(({ text }) => text)).toEqual(DIGEST_COLUMNS.map(({ name }) => name));
    expect(rows).toHaveLength(RECORDS.length);
    expect(rows.filter((row) => row.length !== DIGEST_COLUMNS.length)).toEqual([]);
  });

  test('no cell is a formula', () => {
    expect(rows.flat().filter(({ formula }) => formula !== null)).toEqual([]);
  });

  test('every cell that a page or a person wrote is text, the same to the last sign', () => {
    const foreign = DIGEST_COLUMNS.flatMap((column, index) => (column.foreign ? [index] : []));
    for (const [at, row] of rows.entries()) {
      for (const index of foreign) {
        const text = inCalcFile(written[at]![index]!);
        expect(row[index]).toEqual({ type: text === '' ? null : 'string', formula: null, text });
      }
    }
  });

  test('what people wrote comes back without the apostrophe', () => {
    for (const [at, text] of TEXTS.entries()) {
      if (inCalcFile(text) !== text || !text.isWellFormed()) continue;
      expect(unguard(rows[at]![indexOf('Title')]!.text)).toBe(text);
      expect(unguard(rows[at]![indexOf('Note')]!.text)).toBe(text);
    }
  });

  test('ids keep all their digits', () => {
    expect(rows.map((row) => row[indexOf('Mention Id')])).toEqual(
      TEXTS.map((__, index) => ({ type: 'string', formula: null, text: `x:${idOf(index)}` })),
    );
  });

  test('our own counts are numbers', () => {
    const counts = ['Followers', 'Likes', 'Comments', 'Views', 'Times Seen'].map((name) => rows[0]![indexOf(name)]);
    expect(counts.map((cell) => [cell?.type, Number(cell?.text)])).toEqual([4_180, -5, 0, 1_234_567, 3].map((count) => ['float', count]));
  });
});
