import papa from 'papaparse';

const COLUMNS = { Date: 20, Source: 12, 'Author Handle': 16, Topic: 18, Tags: 10, 'Full Text': 60 } as const;

/** The first rows of a digest as a table of its most telling columns, cut to the width of a terminal. */
export function firstRows(csv: string, count: number): string {
  const [header = [], ...rows] = papa.parse(csv.replace(/^\uFEFF/, '')).data.filter((row) => row.length > 1);
  const line = (cell: (name: string) => string) =>
    Object.entries(COLUMNS)
      .map(([name, width]) => fitted(cell(name), width))
      .join('  ')
      .trimEnd();
  return [line((name) => name), ...rows.slice(0, count).map((row) => line((name) => row[header.indexOf(name)] ?? ''))].join('\n');
}

function fitted(text: string, width: number): string {
  const signs = Array.from(text.replace(/\s+/g, ' '));
  return signs.length > width ? `${signs.slice(0, width - 1).join('')}…` : signs.join('') + ' '.repeat(width - signs.length);
}
