import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Window, type Element } from 'happy-dom';

/** A cell as LibreOffice Calc holds it after it has opened a file. */
export interface CalcCell {
  /** `string`, `float`, `date`, `time`, `boolean` …; null for an empty cell. */
  type: string | null;
  formula: string | null;
  /** What the cell shows; line breaks are '\n'. Controls that XML cannot hold are gone. */
  text: string;
}

/** What a person chooses in Calc's import dialogue, in the words of its filter: comma, double quote, UTF-8, from row 1. */
export const CALC_IMPORT = {
  /** As the dialogue stands when it opens: Calc decides for each cell what it is. */
  asOffered: 'CSV:44,34,76,1',
  /** Also with "Detect special numbers" (dates, times, money, truth values), which is what Excel does unasked. */
  detectAll: 'CSV:44,34,76,1,,0,false,true',
} as const;

/** Opens a CSV file in LibreOffice Calc, with a profile of its own, and hands back every row. */
export async function openInCalc(soffice: string, csv: Uint8Array, importFilter: string): Promise<CalcCell[][]> {
  return [...(await sheetsInCalc(soffice, csv, 'csv', importFilter)).values()][0] ?? [];
}

/** Opens a file in LibreOffice Calc, with a profile of its own, and hands back every row of every sheet. */
export async function sheetsInCalc(soffice: string, bytes: Uint8Array, extension: string, importFilter: string | null): Promise<Map<string, CalcCell[][]>> {
  const folder = await mkdtemp(join(tmpdir(), 'calc-'));
  try {
    const file = join(folder, `digest.${extension}`);
    await writeFile(file, bytes);
    await promisify(execFile)(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless', '--norestore', ...(importFilter === null ? [] : [`--infilter=${importFilter}`]), '--convert-to', 'fods', '--outdir', folder, file,
      ],
      { timeout: 100_000 },
    );
    return sheetsOf(await readFile(join(folder, 'digest.fods'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function sheetsOf(flatXml: string): Map<string, CalcCell[][]> {
  const document = new new Window().DOMParser().parseFromString(flatXml, 'application/xml');
  return new Map([...document.getElementsByTagName('table:table')].map((table) => [table.getAttribute('table:name') ?? '', rowsOf(table)]));
}

/** Rows of a table, without the empty ones that pad a sheet. */
function rowsOf(table: Element): CalcCell[][] {
  return [...table.getElementsByTagName('table:table-row')]
    .map((row) => [...row.children].filter(({ tagName }) => tagName === 'table:table-cell').flatMap(cellsOf))
    .filter((row) => row.some(({ type }) => type !== null));
}

/** Equal neighbours are written once with a count; a row's last cell may be thousands of empty ones. */
function cellsOf(element: Element): CalcCell[] {
  const type = element.getAttribute('office:value-type');
  const count = Number(element.getAttribute('table:number-columns-repeated') ?? 1);
  const lines = [...element.children].filter(({ tagName }) => tagName === 'text:p').map(textOf);
  const cell = { type, formula: element.getAttribute('table:formula'), text: lines.join('\n') };
  return Array.from({ length: count > 100 ? 0 : count }, () => cell);
}

/** OpenDocument writes runs of blanks, tabs and line breaks as elements. */
function textOf(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === node.TEXT_NODE) return node.textContent;
      const child = node as Element;
      if (child.tagName === 'text:s') return ' '.repeat(Number(child.getAttribute('text:c') ?? 1));
      if (child.tagName === 'text:tab') return '\t';
      return child.tagName === 'text:line-break' ? '\n' : textOf(child);
    })
    .join('');
}
