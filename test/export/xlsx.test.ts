import { read, utils, type WorkSheet } from '@e965/xlsx';
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DIGEST_COLUMNS } from '../../lib/export/columns.ts';
import type { DigestRecord } from '../../lib/export/digest-record.ts';
import { BRAND24 } from '../../lib/export/presets/brand24.ts';
import { BRANDWATCH_XLSX } from '../../lib/export/presets/brandwatch.ts';
import { EARSHOT_XLSX } from '../../lib/export/presets/earshot.ts';
import { xlsxOf } from '../../lib/export/xlsx/xlsx.ts';
import { digestRecordOf } from './digest-record-of.ts';
import { FORMULA_PAYLOADS, MISREAD_TEXTS, PLAIN_TEXTS } from './formula-payloads.ts';
import { hostileText } from './hostile-text.ts';
import { xlsxBytes } from './xlsx-bytes.ts';

// Read by SheetJS, which wrote none of it.

async function sheetsOf(records: readonly DigestRecord[], preset = EARSHOT_XLSX): Promise<Record<string, WorkSheet>> {
  return read(await xlsxBytes(preset, records), { cellDates: true, UTC: true, cellStyles: true, cellNF: true }).Sheets;
}

const rowsOf = (sheet: WorkSheet): unknown[][] => utils.sheet_to_json<unknown[]>(sheet, { header: 1, UTC: true, blankrows: true, defval: '' });

const column = (name: string): number => DIGEST_COLUMNS.findIndex((one) => one.name === name);
const cellAt = (sheet: WorkSheet, name: string, row = 1) => sheet[utils.encode_cell({ r: row, c: column(name) })] as { t: string; v: unknown; f?: string; l?: { Target: string } } | undefined;

/** What a sheet can hold of a text: any line end is one sign, and what XML cannot hold is shown as such. */
const held = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n\x7f-\x9f]|[\ufffe\uffff]/gu, '\ufffd');

async function textsBack(texts: readonly string[]): Promise<unknown[]> {
  const { Mentions } = await sheetsOf(texts.map((text) => digestRecordOf({ post: { title: text } })));
  return texts.map((_, index) => {
    const cell = cellAt(Mentions!, 'Title', index + 1);
    expect(cell?.f).toBeUndefined();
    expect(cell?.t ?? 's').toBe('s');
    return cell?.v ?? '';
  });
}

describe('the workbook', () => {
  test('sheets: mentions, people, follow-ups, each with its header in sight and a filter over all of it', async () => {
    const bytes = await xlsxBytes(EARSHOT_XLSX, [digestRecordOf(), digestRecordOf({ post: { key: 'x:2' }, mention: { dueAt: null } })]);
    expect(read(bytes).SheetNames).toEqual(['Mentions', 'People', 'Follow-ups']);
    const mentions = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
    expect(mentions).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(mentions).toContain('<autoFilter ref="A1:AM3"/>');
    const { Mentions, People, 'Follow-ups': followUps } = await sheetsOf([digestRecordOf(), digestRecordOf({ post: { key: 'x:2' }, mention: { dueAt: null } })]);
    expect(rowsOf(Mentions!)[0]).toEqual(DIGEST_COLUMNS.map(({ name }) => name));
    const seen = new Date(Date.UTC(2026, 2, 1, 10));
    expect(rowsOf(People!).slice(1)).toEqual([['Mira Oduya', 'mira_oduya', 'X', 'https://x.com/mira_oduya', 4_180, 2, 0, 'switched; happy customer', seen, seen]]);
    expect(rowsOf(followUps!)).toHaveLength(2);
    expect(rowsOf(followUps!)[1]![0]).toEqual(new Date(Date.UTC(2026, 2, 4, 9)));
  });

  test('dates are dates, counts numbers, ids and all else text', async () => {
    const { Mentions } = await sheetsOf([digestRecordOf(), digestRecordOf({ post: { publishedPrecision: 'day' } }), digestRecordOf({ post: { publishedPrecision: 'month' } })]);
    expect(cellAt(Mentions!, 'Date')).toMatchObject({ t: 'd', v: new Date(Date.UTC(2026, 2, 1, 9, 30, 15)) });
    expect(cellAt(Mentions!, 'Date', 2)).toMatchObject({ t: 'd', v: new Date(Date.UTC(2026, 2, 1)) });
    expect(cellAt(Mentions!, 'Date', 3)).toMatchObject({ t: 's', v: '2026-03' });
    expect(cellAt(Mentions!, 'Followers')).toMatchObject({ t: 'n', v: 4_180 });
    expect(cellAt(Mentions!, 'Mention Id')).toMatchObject({ t: 's', v: 'x:1993177247822516587' });
  });

  test.each([
    ['https://x.com/mira_oduya/status/1?a="b"&c=<d>', 'https://x.com/mira_oduya/status/1?a=%22b%22&c=%3Cd%3E'],
    ['http://quillwort.example/é', 'http://quillwort.example/%C3%A9'],
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    [`https://quillwort.example/${'a'.repeat(3_000)}`, undefined],
  ])('a link only where it leads to a page: %s', async (url, target) => {
    const { Mentions } = await sheetsOf([digestRecordOf({ post: { url } })]);
    expect(cellAt(Mentions!, 'Url')).toMatchObject({ t: 's', v: url });
    expect(cellAt(Mentions!, 'Url')?.l?.Target).toBe(target);
  });

  test('no more links than Excel takes, and every row all the same', async () => {
    const page = Array.from({ length: 1_000 }, () => digestRecordOf());
    async function* pages(): AsyncGenerator<readonly DigestRecord[]> {
      for (let count = 0; count < 66; count += 1) yield page;
    }
    const few = { ...EARSHOT_XLSX, columns: EARSHOT_XLSX.columns.filter(({ name }) => name === 'Url'), companions: [] };
    const file = await xlsxOf(pages(), few, { title: '', from: null, to: null });
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(new TextDecoder().decode(files['xl/worksheets/_rels/sheet1.xml.rels']).match(/<Relationship /g)).toHaveLength(65_530);
    expect(new TextDecoder().decode(files['xl/worksheets/sheet1.xml']).match(/<row /g)).toHaveLength(66_001);
  });

  test('nothing at all: headers alone', async () => {
    const { Mentions, People } = await sheetsOf([]);
    expect([rowsOf(Mentions!), rowsOf(People!)].map((rows) => rows.length)).toEqual([1, 1]);
  });

  test('what fails while it is read fails the workbook', async () => {
    async function* pages(): AsyncGenerator<readonly DigestRecord[]> {
      yield [digestRecordOf()];
      throw new Error('The store is gone.');
    }
    await expect(xlsxOf(pages(), EARSHOT_XLSX, { title: '', from: null, to: null })).rejects.toThrow('The store is gone.');
  });
});

describe('presets', () => {
  test('Brandwatch: Sheet0, the header in row 7, frozen there', async () => {
    const bytes = await xlsxBytes(BRANDWATCH_XLSX, [digestRecordOf()]);
    const { Sheet0 } = read(bytes).Sheets;
    const rows = rowsOf(Sheet0!);
    expect(rows.slice(0, 2).map((row) => row.slice(0, 2))).toEqual([['Report:', 'Bulk Mentions Download'], ['Brand:', '=Lumetra']]);
    expect(rows[6]!.slice(0, 3)).toEqual(['Query Id', 'Query Name', 'Date']);
    expect(new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])).toContain('ySplit="7" topLeftCell="A8"');
  });

  test('Brand24: an empty row and an empty column before all', async () => {
    const { Mentions } = read(await xlsxBytes(BRAND24, [digestRecordOf()])).Sheets;
    expect(Mentions!['A2']).toBeUndefined();
    expect([Mentions!['B1'], (Mentions!['B2'] as { v: string }).v, (Mentions!['G3'] as { v: string }).v]).toEqual([undefined, 'ID', 'https://x.com/mira_oduya/status/1993177247822516587']);
  });
});

describe('texts come back as texts', () => {
  test('formulas, numbers, dates, emoji, right-to-left lines, breaks, quotes, escapes of XML', async () => {
    const texts = [...FORMULA_PAYLOADS, ...MISREAD_TEXTS, ...PLAIN_TEXTS, '_x0041_ _x000D_', '__x0041_', '<b>&amp;</b> ]]>', '  blanks  ', 'قالت: شكرا 😀\n"שלום"\tok'].filter((text) => text !== '');
    expect(await textsBack(texts)).toEqual(texts.map(held));
  });

  test('any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 20, maxLength: 60 }), async (texts) => {
        expect(await textsBack(texts)).toEqual(texts.map(held));
      }),
      { numRuns: 40 },
    );
  });

  test('what is longer than a cell is cut, never through a sign', async () => {
    expect(await textsBack([`${'a'.repeat(32_766)}😀`])).toEqual(['a'.repeat(32_766)]);
  });
});
