import type { Cell } from '../column.ts';
import type { ColumnHead } from '../companion-sheet.ts';
import { inLots } from '../in-lots.ts';
import type { Archive, PackedFile } from './archive.ts';
import { Sheet } from './sheet.ts';
import { relationship, RELATIONSHIPS_CLOSING, RELATIONSHIPS_OPENING, type WrittenSheet } from './workbook-parts.ts';

/** More than this of a sheet is never in memory as text. */
const ROWS_AT_ONCE = 100;
const PIECES_AT_ONCE = 2_000;

/** A sheet on its way into an archive, with the list of where its links lead. */
export class SheetFile {
  readonly #name: string;
  readonly #sheet: Sheet;
  readonly #file: PackedFile;
  readonly #addLinks: () => PackedFile;
  #links: PackedFile | null = null;
  #linkCount = 0;

  private constructor(archive: Archive, name: string, number: number, sheet: Sheet) {
    this.#name = name;
    this.#sheet = sheet;
    this.#file = archive.add(`xl/worksheets/sheet${number}.xml`);
    this.#addLinks = () => archive.add(`xl/worksheets/_rels/sheet${number}.xml.rels`);
  }

  /** `number`: its place in the workbook, counted from 1. */
  static async begin(archive: Archive, number: number, { name, heads, preamble = [] }: { name: string; heads: readonly ColumnHead[]; preamble?: readonly (readonly string[])[] }): Promise<SheetFile> {
    const sheet = new Sheet(heads, preamble.length);
    const file = new SheetFile(archive, name, number, sheet);
    await file.#file.write(sheet.opening(preamble));
    return file;
  }

  async write(rows: Iterable<readonly Cell[]>): Promise<void> {
    for await (const lot of inLots(rows, ROWS_AT_ONCE)) {
      await this.#file.write(lot.map((cells) => this.#sheet.row(cells)).join(''));
      await this.#writeLinks(this.#sheet.newLinks());
    }
  }

  async end(): Promise<WrittenSheet> {
    for await (const pieces of inLots(this.#sheet.closing(), PIECES_AT_ONCE)) await this.#file.write(pieces.join(''));
    await this.#file.end();
    await this.#links?.write(RELATIONSHIPS_CLOSING);
    await this.#links?.end();
    return { name: this.#name, filtered: this.#sheet.filtered };
  }

  async #writeLinks(targets: readonly string[]): Promise<void> {
    if (targets.length === 0) return;
    const opening = this.#links === null ? RELATIONSHIPS_OPENING : '';
    this.#links ??= this.#addLinks();
    await this.#links.write(opening + targets.map((target) => relationship({ type: 'hyperlink', target, external: true }, (this.#linkCount += 1))).join(''));
  }
}
