import { strToU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { BRANDWATCH_XLSX } from '../../lib/export/presets/brandwatch.ts';
import type { TablePreset } from '../../lib/export/preset.ts';
import type { Earshot } from '../browser/earshot.ts';
import { openFresh } from '../browser/fresh-page.ts';
import { digestRecordOf } from '../export/digest-record-of.ts';
import { xlsxBytes } from '../export/xlsx-bytes.ts';
import { SAMPLE_TOPICS, sampleMentions } from '../popup/sample-mentions.ts';

/** A state of the screen that a person can meet. */
export interface ImportScene {
  name: string;
  file?: { name: string; bytes(): Uint8Array | Promise<Uint8Array> };
  act?(page: Page): Promise<void>;
}

export const SUITE_CSV = `Report:,Bulk Mentions Download
Brand:,Lumetra

Date,Title,Url,Full Text,Author,Full Name,Category Details
2026-03-01 09:30:15.0,,https://x.com/amarao_makes/status/1993177247822516587,We have this one already,amarao_makes,Amarão,praise
2026-03-02 10:00:00.0,,https://x.com/oda_brekke/status/2000000000000000001,"Lumetra’s lamp flickers, again 😀",oda_brekke,Oda Brekke,complaint; flicker
2026-03-03 11:00:00.0,Review,https://quillwort.example/reviews/7,=cmd|'/C calc'!A0,,شيرين,
someday,,https://quillwort.example/reviews/8,When was this?,,Ilse,
2026-03-03 11:00:00.0,,not an address,No page,,Ilse,
`;

/** Every one of them; screenshots and the test of every scene go through this list. */
export function importScenes(): readonly ImportScene[] {
  return [
    { name: 'fresh' },
    { name: 'refused', file: { name: 'old.xls', bytes: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) } },
    { name: 'found', file: { name: 'suite.csv', bytes: () => strToU8(SUITE_CSV) } },
    { name: 'more', file: { name: 'suite.csv', bytes: () => strToU8(SUITE_CSV) }, act: (page) => page.getByText('More columns').click() },
    {
      name: 'mine',
      file: { name: 'days.csv', bytes: () => strToU8('Date,Url,Text\n2020-01-01,https://quillwort.example/old,The first\n2035-01-01,https://quillwort.example/new,The last\n') },
      act: (page) => page.locator('summary', { hasText: 'You have it, they do not' }).click(),
    },
    { name: 'workbook', file: { name: 'suite.xlsx', bytes: () => workbook(BRANDWATCH_XLSX, 400) } },
    {
      name: 'taken',
      file: { name: 'suite.csv', bytes: () => strToU8(SUITE_CSV) },
      act: async (page) => {
        await page.getByRole('button', { name: 'Import: 2' }).click();
        await page.getByText('Imported: 2').waitFor();
      },
    },
  ];
}

/** A workbook of so many invented posts. */
export function workbook(preset: TablePreset, count: number): Promise<Uint8Array> {
  const records = Array.from({ length: count }, (_, index) =>
    digestRecordOf({ post: { key: `x:${3_000_000_000_000_000_000n + BigInt(index)}`, url: `https://x.com/mara_quill/status/${3_000_000_000_000_000_000n + BigInt(index)}`, text: `Lumetra, number ${index}. ${'A long text that fills its cell. '.repeat(8)}` } }),
  );
  return xlsxBytes(preset, records);
}

/** Opens the screen in the scene's state, over a store with the sample mentions. */
export function openImport(earshot: Earshot, { file, act }: ImportScene): Promise<Page> {
  return openFresh(earshot, {
    at: 'dashboard.html#import',
    rows: { topics: SAMPLE_TOPICS, mentions: sampleMentions() },
    ready: 'h1',
    act: async (page) => {
      if (file !== undefined) await choose(page, file.name, await file.bytes());
      await act?.(page);
    },
  });
}

/** Chooses a file and waits until it is set beside the store, or refused. */
export async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByText('They have it, you do not').or(page.getByRole('alert')).first().waitFor();
}
