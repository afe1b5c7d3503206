import { describe, expect, test } from 'vitest';
import { ensureCommand } from '../../browser/ensure-package.ts';
import { busyFacts, busyWeek } from '../../digest/busy-week.ts';
import { digestOf } from '../../digest/digest-of.ts';
import { FORMULA_PAYLOADS } from '../formula-payloads.ts';
import { CALC_IMPORT, type CalcCell, sheetsInCalc } from '../open-in-calc.ts';
import { digestTable } from './digest-table.ts';
import { digestOfTexts } from './hostile-digest.ts';
import { wordsIn } from './words-in.ts';

const soffice = await ensureCommand({ command: 'soffice', debianPackage: 'libreoffice-calc-nogui', why: 'opening the digest’s tables in a real spreadsheet' });

async function opened(format: 'csv' | 'xlsx', digest: Awaited<ReturnType<typeof digestOf>>): Promise<Map<string, CalcCell[][]>> {
  return sheetsInCalc(soffice!, await digestTable(format, digest, wordsIn('en')), format, format === 'csv' ? CALC_IMPORT.asOffered : null);
}

describe.skipIf(soffice === null)('LibreOffice Calc', () => {
  test.each(['csv', 'xlsx'] as const)('opens the %s: numbers are numbers, days are days, no cell is a formula', async (format) => {
    const sheets = await opened(format, await digestOf(busyWeek(), { facts: busyFacts() }));
    const [summary = []] = sheets.values();
    const [head = [], ...rows] = summary;
    expect(head.map(({ text }) => text)).toEqual(['Section', 'Of what', 'Day', 'Measure', 'Value', 'Out of', 'Period before', 'Out of, before', 'Change', 'Text', 'Link']);
    const day = rows.find((row) => row[3]?.text === 'By day')!;
    expect([day[2], day[4]]).toEqual([{ type: 'date', formula: null, text: '2026-03-02' }, { type: 'float', formula: null, text: '5' }]);
    expect([...sheets.values()].flat(2).filter(({ formula }) => formula !== null)).toEqual([]);
  });

  test.each(['csv', 'xlsx'] as const)('of formulas in every text of the %s none is one', async (format) => {
    const sheets = await opened(format, await digestOfTexts(FORMULA_PAYLOADS));
    expect([...sheets.values()].flat(2).filter(({ formula }) => formula !== null)).toEqual([]);
  });
});
