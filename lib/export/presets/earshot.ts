import type { Cell } from '../column.ts';
import { DIGEST_COLUMNS } from '../columns.ts';
import { FOLLOW_UPS_SHEET } from '../follow-ups-sheet.ts';
import { PEOPLE_SHEET } from '../people-sheet.ts';
import { type ItemPreset, tablePreset } from '../preset.ts';

export const EARSHOT_CSV = tablePreset({ id: 'earshot-csv', label: 'Earshot (CSV)', format: 'csv', columns: DIGEST_COLUMNS });

export const EARSHOT_XLSX = tablePreset({ id: 'earshot-xlsx', label: 'Earshot (Excel)', format: 'xlsx', columns: DIGEST_COLUMNS, companions: [PEOPLE_SHEET, FOLLOW_UPS_SHEET] });

/** One JSON object in each line, named as the digest's columns; what the page did not show is left out. No spreadsheet reads it: nothing is guarded. */
export const NDJSON: ItemPreset = {
  id: 'ndjson',
  label: 'NDJSON',
  format: 'ndjson',
  opening: () => '',
  between: '\n',
  closing: '\n',
  item(record) {
    const item: Record<string, Cell> = {};
    for (const { name, cell } of DIGEST_COLUMNS) {
      const value = cell(record);
      if (value !== null && value !== '') item[name] = value;
    }
    return item;
  },
};
