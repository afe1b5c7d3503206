import papa from 'papaparse';
import { expect, test } from 'vitest';
import type { TablePreset } from '../../lib/export/preset.ts';
import { PRESETS } from '../../lib/export/presets.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { ensureCommand } from '../browser/ensure-package.ts';
import { csvText } from './csv-text.ts';
import { digestRecordOf } from './digest-record-of.ts';
import { FORMULA_PAYLOADS, MISREAD_TEXTS } from './formula-payloads.ts';
import { CALC_IMPORT, type CalcCell, sheetsInCalc } from './open-in-calc.ts';
import { xlsxBytes } from './xlsx-bytes.ts';

const soffice = await ensureCommand({ command: 'soffice', debianPackage: 'libreoffice-calc-nogui', why: 'opening every exported file in a real spreadsheet' });

// Calc's own file has no controls, and drops tabs from cells of several lines.
const TEXTS = [
  '👩‍👩‍👧 🇺🇳 ☕️', 'شكرا لكم — השירות מצוין', 'one\ntwo\n\nfour', 'She said "it works"', "=cmd|'/C calc'!A0", '1993177247822516587',
  ...[...FORMULA_PAYLOADS, ...MISREAD_TEXTS].filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text.replaceAll('\n', '')) && text.trim() === text),
];

/** Every field that a page or a person writes holds the text. */
const RECORDS = TEXTS.map((text) =>
  digestRecordOf({
    post: { key: text as PostKey, title: text, text, lang: text, url: text, links: [text], author: { handle: text, name: text, url: text, followers: 7 }, thread: { key: text as PostKey, url: text, authorHandle: text } },
    mention: { key: text as PostKey, note: text, promise: text, owner: text, tags: [text], matches: [{ topicId: text, topicRevision: 1, hits: [] }] },
    record: { topics: [text], hitSentence: text, siteLabel: text },
  }),
);

const ABOUT = { title: '=1+1', from: null, to: null };
const TABLES = PRESETS.filter((preset): preset is TablePreset => preset.format === 'csv' || preset.format === 'xlsx');

/** The file as Calc shows it, sheet by sheet. */
async function inCalc(preset: TablePreset): Promise<CalcCell[][][]> {
  const bytes = preset.format === 'xlsx' ? await xlsxBytes(preset, RECORDS) : new TextEncoder().encode(await csvText(RECORDS, { columns: preset.columns, preamble: preset.preamble(ABOUT) }));
  return [...(await sheetsInCalc(soffice!, bytes, preset.format, preset.format === 'xlsx' ? null : CALC_IMPORT.detectAll)).values()];
}

/** What stands in each cell, read by others: of a CSV with its guards, which a spreadsheet shows. */
async function written(preset: TablePreset): Promise<string[][]> {
  if (preset.format === 'xlsx') return RECORDS.map((record) => preset.columns.map(({ cell }) => String(cell(record) ?? '')));
  return papa.parse((await csvText(RECORDS, { columns: preset.columns })).slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(1, -1);
}

test.skipIf(soffice === null).each(TABLES.map((preset) => [preset.id, preset] as const))('%s: Calc runs nothing, and every text is that text', async (_id, preset) => {
  const sheets = await inCalc(preset);
  expect(sheets.flat(2).filter(({ formula }) => formula !== null)).toEqual([]);
  const rows = sheets[0]!.slice(-TEXTS.length);
  const cells = await written(preset);
  for (const [at, row] of rows.entries()) {
    for (const [index, { foreign }] of preset.columns.entries()) {
      const text = cells[at]![index]!.replaceAll('\r\n', '\n');
      if (foreign) expect(row[index]).toEqual({ type: text === '' ? null : 'string', formula: null, text });
    }
  }
});
