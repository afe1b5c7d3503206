import type { DigestRecord } from '../../lib/export/digest-record.ts';
import type { ExportAbout, TablePreset } from '../../lib/export/preset.ts';
import { xlsxOf } from '../../lib/export/xlsx/xlsx.ts';
import { inPages } from './in-pages.ts';

const ABOUT: ExportAbout = { title: '=Lumetra', from: Date.UTC(2026, 2, 1), to: null };

/** The preset's workbook of these records. */
export async function xlsxBytes(preset: TablePreset, records: readonly DigestRecord[], pageSize?: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await xlsxOf(inPages(records, pageSize), preset, ABOUT)).arrayBuffer());
}
