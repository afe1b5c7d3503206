/** A row of a table in text, and the line it begins on, counted from one. */
export interface TableRow {
  line: number;
  cells: readonly string[];
}

/** Cells as RFC 4180 writes them, or as a spreadsheet copies them: quotes around what holds a separator, a quote or a line end. Linear and total. */
export function tableRows(text: string, separator: ',' | ';' | '\t'): readonly TableRow[] {
  const rows: TableRow[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row: { line: number; cells: string[] } = { line, cells: [] };
    for (;;) {
      const cell = cellAt(text, at, separator);
      line += text.slice(at, cell.end).split('\n').length - 1;
      row.cells.push(cell.value);
      at = cell.end;
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') {
      at += 1;
      line += 1;
    }
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
  }
  return rows;
}

function cellAt(text: string, start: number, separator: string): { value: string; end: number } {
  if (text[start] === '"') {
    const quoted = /"((?:[^"]|"")*)"(?=[^"]|$)/y;
    quoted.lastIndex = start;
    const found = quoted.exec(text);
    const end = start + (found?.[0].length ?? 0);
    // A quote that only begins what the cell says (`"desk lamp" OR light`) is part of it.
    if (found !== null && (end === text.length || text[end] === separator || text[end] === '\n' || text[end] === '\r')) {
      return { value: found[1]!.replaceAll('""', '"'), end };
    }
  }
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}
