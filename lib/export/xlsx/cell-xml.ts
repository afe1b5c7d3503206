import { DAY_MS } from '../../model/time.ts';
import { cutText } from '../../model/cut-text.ts';
import type { Cell } from '../column.ts';
import type { ColumnHead } from '../companion-sheet.ts';
import { STYLE } from './styles-part.ts';

/** UTF-16 units: the most that a cell holds. */
const LONGEST_TEXT = 32_767;

/** `A` for 0, `AA` for 26. */
export function columnLetters(index: number): string {
  return (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** A cell of a sheet; '' for an empty one. What is text is typed as text: no reader takes it for a formula or a number. */
export function cellXml(reference: string, cell: Cell, head: ColumnHead, isLink: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${reference}"><v>${cell}</v></c>` : '';
  const day = head.as === 'time' ? dayNumber(cell) : null;
  if (day !== null) return `<c r="${reference}" s="${cell.length > 10 ? STYLE.moment : STYLE.day}"><v>${day}</v></c>`;
  return textXml(reference, cell, isLink ? STYLE.link : head.foreign ? STYLE.text : STYLE.plain);
}

export function textXml(reference: string, text: string, style: number): string {
  const kept = WHITE.test(text) ? ' xml:space="preserve"' : '';
  const styled = style === STYLE.plain ? '' : ` s="${style}"`;
  return `<c r="${reference}"${styled} t="inlineStr"><is><t${kept}>${xmlText(cutText(text, LONGEST_TEXT))}</t></is></c>`;
}

/** White space that readers may take for the file's own. */
const WHITE = /^\s|\s$|\s\s|[^\S ]/;

const FIRST_DAY = Date.UTC(1899, 11, 30);
/** Before it spreadsheets count a day that never was (29 February 1900), each in its own way. */
const FIRST_SURE = '1900-03-01';

/** Days since the end of 1899, in UTC, of a day or a moment in ISO 8601; null: it is less precise, or too long ago. */
function dayNumber(iso: string): number | null {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(iso) || iso < FIRST_SURE) return null;
  const at = Date.parse(iso);
  return Number.isNaN(at) ? null : (at - FIRST_DAY) / DAY_MS;
}

/** What XML cannot hold, and what spreadsheets read as an escape of it (`_x0041_` is an A). */
const UNHELD = /[^\P{Cc}\t\n\x7f-\x9f]|[\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/giu;

/** Nine texts in ten hold nothing that has to be written otherwise: they are looked through once. */
const WRITTEN_OTHERWISE = /[^\t\n\x20-%'-;=?-~\xa0-\ud7ff\ue000-\ufffd]|_x/i;

/** Text for between two tags. A line break is one sign, as in a spreadsheet. */
export function xmlText(text: string): string {
  if (!WRITTEN_OTHERWISE.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(UNHELD, (found) => (found === '_' ? '_x005F_' : '\ufffd'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
