import { COLUMN_NAMES, type ColumnMap, foldedName, IMPORT_FIELDS, type ImportField } from './import-field.ts';
import { readDate } from './read-date.ts';

/** Rows that are looked at for a header, and below it for what the columns hold. */
const PREAMBLE = 40;
const SAMPLE = 200;

const KNOWN = new Set(Object.values(COLUMN_NAMES).flat());

/** The place of the header: the row in which most cells are names that are known, else the first that is not almost empty. */
export function headerRow(rows: readonly (readonly string[])[]): number {
  const scores = rows.slice(0, PREAMBLE).map((row) => row.filter((cell) => KNOWN.has(foldedName(cell))).length);
  const best = Math.max(...scores, 0);
  if (best >= 2) return scores.indexOf(best);
  const first = rows.slice(0, PREAMBLE).findIndex((row) => row.filter((cell) => cell.trim() !== '').length >= 2);
  return Math.max(first, 0);
}

/** Which column holds what, by its name, and where a name says nothing, by what stands in it. */
export function guessColumns(header: readonly string[], rows: readonly (readonly string[])[]): ColumnMap {
  const sample = rows.slice(0, SAMPLE);
  const names = header.map(foldedName);
  const cellsOf = (place: number) => sample.map((row) => row[place] ?? '').filter((cell) => cell.trim() !== '');
  const map: Partial<Record<ImportField, number>> = {};
  const isFree = (place: number) => !Object.values(map).includes(place);

  for (const field of IMPORT_FIELDS) {
    const named = COLUMN_NAMES[field].flatMap((name) => names.flatMap((one, place) => (one === name && isFree(place) && FITS[field]?.(cellsOf(place)) !== false ? [place] : [])));
    // Of several that fit, one that holds something: suites have a column of counts for each network.
    const place = named.find((one) => cellsOf(one).length > 0) ?? named[0];
    if (place !== undefined) map[field] = place;
  }
  for (const field of ['url', 'date', 'text'] as const) {
    if (map[field] !== undefined) continue;
    const place = header.findIndex((_, one) => isFree(one) && cellsOf(one).length > 0 && BY_CONTENT[field](cellsOf(one)));
    if (place !== -1) map[field] = place;
  }
  return map;
}

/** A name that several tools use for different things is believed only with what stands below it. */
const FITS: Partial<Record<ImportField, (cells: readonly string[]) => boolean>> = {
  url: (cells) => cells.length === 0 || mostly(cells, isAddress),
  date: (cells) => cells.length === 0 || cells.some((cell) => readDate(cell, '', false) !== null),
};

const BY_CONTENT = {
  url: (cells: readonly string[]) => mostly(cells, isAddress),
  date: (cells: readonly string[]) => mostly(cells, (cell) => /\d{4}|\d+[/.-]\d+/.test(cell) && readDate(cell, '', false) !== null),
  text: (cells: readonly string[]) => !mostly(cells, isAddress) && cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length > 30,
};

function mostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  return cells.filter(is).length * 2 > cells.length;
}

function isAddress(cell: string): boolean {
  return /^'?https?:\/\/\S+$/i.test(cell.trim());
}
