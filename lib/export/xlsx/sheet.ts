import type { Cell } from '../column.ts';
import type { ColumnHead } from '../companion-sheet.ts';
import { cellXml, columnLetters, textXml } from './cell-xml.ts';
import { STYLE } from './styles-part.ts';
import { SHEET_OPENING } from './workbook-parts.ts';

/** More links in one sheet, or longer ones, and Excel takes the file for broken. */
const MOST_LINKS = 65_530;
const LONGEST_LINK = 2_079;
const MOST_ROWS = 1_048_576;

const WIDTHS = { time: 20, link: 36, wide: 60 } as const;

/** One sheet as XML, written from top to bottom: `opening`, rows, `closing`. The first column of addresses is of links. */
export class Sheet {
  readonly #heads: readonly ColumnHead[];
  readonly #letters: readonly string[];
  readonly #headerRow: number;
  readonly #linked: number;
  /** By place in the sheet's list of links: in which row it stands. */
  readonly #linkRows: number[] = [];
  #newLinks: string[] = [];
  #row: number;

  constructor(heads: readonly ColumnHead[], preambleRows: number) {
    this.#heads = heads;
    this.#letters = heads.map((_, index) => columnLetters(index));
    this.#headerRow = preambleRows + 1;
    this.#linked = heads.findIndex((head) => head.as === 'link');
    this.#row = this.#headerRow;
  }

  /** All up to the header, which stays in sight. */
  opening(preamble: readonly (readonly string[])[]): string {
    const below = this.#headerRow + 1;
    const widths = this.#heads.map(({ as, name, foreign }, index) => {
      const width = as === undefined ? Math.max(name.length + 4, foreign ? 20 : 10) : WIDTHS[as];
      return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
    });
    return (
      `${SHEET_OPENING}<sheetViews><sheetView workbookViewId="0"><pane ySplit="${this.#headerRow}" topLeftCell="A${below}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
      `<cols>${widths.join('')}</cols><sheetData>${preamble.map((row, index) => textRow(row, index + 1, STYLE.text)).join('')}${textRow(this.#heads.map(({ name }) => name), this.#headerRow, STYLE.head)}`
    );
  }

  /** @throws RangeError where a sheet can hold no more. */
  row(cells: readonly Cell[]): string {
    this.#row += 1;
    if (this.#row > MOST_ROWS) throw new RangeError(`A sheet holds ${MOST_ROWS} rows`);
    let xml = `<row r="${this.#row}">`;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index]!;
      const reference = `${this.#letters[index]}${this.#row}`;
      xml += cellXml(reference, cell, this.#heads[index]!, index === this.#linked && this.#link(cell));
    }
    return `${xml}</row>`;
  }

  /** The header and all below it, in the form `A1:C9` with `$` before each. */
  get filtered(): string {
    return `$A$${this.#headerRow}:$${this.#letters.at(-1)}$${this.#row}`;
  }

  /** All below the rows, piece by piece: links are many. */
  *closing(): Generator<string> {
    yield `</sheetData><autoFilter ref="${this.filtered.replaceAll('$', '')}"/>`;
    if (this.#linkRows.length > 0) {
      yield '<hyperlinks>';
      for (const [index, row] of this.#linkRows.entries()) yield `<hyperlink ref="${this.#letters[this.#linked]}${row}" r:id="rId${index + 1}"/>`;
      yield '</hyperlinks>';
    }
    yield '</worksheet>';
  }

  /** Where the links of the rows lead that were written since it was asked last. */
  newLinks(): readonly string[] {
    const links = this.#newLinks;
    this.#newLinks = [];
    return links;
  }

  #link(cell: Cell): boolean {
    if (typeof cell !== 'string' || this.#linkRows.length === MOST_LINKS || !URL.canParse(cell)) return false;
    const { protocol, href } = new URL(cell);
    if ((protocol !== 'https:' && protocol !== 'http:') || href.length > LONGEST_LINK) return false;
    this.#newLinks.push(href);
    this.#linkRows.push(this.#row);
    return true;
  }
}

function textRow(texts: readonly string[], row: number, style: number): string {
  return `<row r="${row}">${texts.map((text, index) => (text === '' ? '' : textXml(`${columnLetters(index)}${row}`, text, style))).join('')}</row>`;
}
