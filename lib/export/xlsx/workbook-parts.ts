import { xmlAttribute, xmlText } from './cell-xml.ts';
import { STYLES_PART } from './styles-part.ts';

export interface WrittenSheet {
  name: string;
  /** The cells with a filter: `$A$1:$C$9`. */
  filtered: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const SHEET_OPENING = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`;

/** What holds the sheets together, by name in the archive. */
export function workbookParts(sheets: readonly WrittenSheet[]): Readonly<Record<string, string>> {
  const each = (part: (sheet: WrittenSheet, number: number) => string) => sheets.map((sheet, index) => part(sheet, index + 1)).join('');
  return {
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(({ name }, number) => `<sheet name="${xmlAttribute(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets>` +
      `<definedNames>${each(({ name, filtered }, number) => `<definedName name="_xlnm._FilterDatabase" localSheetId="${number - 1}" hidden="1">'${xmlText(name)}'!${filtered}</definedName>`)}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([...sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` }) as const), { type: 'styles', target: 'styles.xml' }]),
    'xl/styles.xml': STYLES_PART,
    '_rels/.rels': relationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${each((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
  };
}

export interface Relationship {
  type: 'worksheet' | 'styles' | 'officeDocument' | 'hyperlink';
  target: string;
  external?: true;
}

export const RELATIONSHIPS_OPENING = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">`;
export const RELATIONSHIPS_CLOSING = '</Relationships>';

/** `id`: counted from 1 on in its part. */
export function relationship({ type, target, external }: Relationship, id: number): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${xmlAttribute(target)}"${external ? ' TargetMode="External"' : ''}/>`;
}

function relationships(all: readonly Relationship[]): string {
  return RELATIONSHIPS_OPENING + all.map((one, index) => relationship(one, index + 1)).join('') + RELATIONSHIPS_CLOSING;
}
