import papa from 'papaparse';
import { DIGEST_COLUMNS } from '../../lib/export/columns.ts';
import { csvOf } from '../../lib/export/csv.ts';
import type { DigestRecord } from '../../lib/export/digest-record.ts';
import { digestRecordOf } from '../export/digest-record-of.ts';
import type { Row } from './matcher.ts';

const ROWS = 100_000;
const PAGE = 1_000;
const ROUNDS = 3;

const WORDS = 'after the pump of Lumetra ran all winter nobody here wants Novapine back; ask "Quillwort" – or 東京, at #home 😀'.split(' ');
const BREAKS = ['\n', '\n- ', '\n@mira_oduya '];

/** About 300 signs of a post, no two alike, with what makes a writer work: quotes, lines, formula starts, emoji. */
function textOf(row: number): string {
  const words = Array.from({ length: 50 }, (_, index) => WORDS[(row * 7 + index * (1 + (row % 5))) % WORDS.length]!);
  return row % 3 === 0 ? words.join(' ') : `${words.slice(0, 25).join(' ')}${BREAKS[row % BREAKS.length]}${words.slice(25).join(' ')}`;
}

function page(start: number): readonly DigestRecord[] {
  return Array.from({ length: PAGE }, (_, index) => {
    const row = start + index;
    const key = `x:${1_993_177_247_822_516_587n + BigInt(row)}` as const;
    const text = textOf(row);
    return digestRecordOf({
      post: { key, url: `https://x.com/mira_oduya/status/${key.slice(2)}`, text, publishedAt: Date.UTC(2026, 2, 1) + row * 1_000 },
      mention: { key, note: row % 10 === 0 ? '=later' : '', firstSeenAt: Date.UTC(2026, 2, 2) + row * 1_000 },
      record: { hitSentence: text.slice(0, 120) },
    });
  });
}

/** Made beforehand and read over and over: what is measured is the writing, not the reading. */
const PAGES = Array.from({ length: 5 }, (_, index) => page(index * PAGE));

async function* pages(): AsyncGenerator<readonly DigestRecord[]> {
  for (let index = 0; index < ROWS / PAGE; index += 1) yield PAGES[index % PAGES.length]!;
}

/** The cells alone, put nowhere: the same for every writer, and taken off the time of each. */
async function cells(): Promise<void> {
  let empty = 0;
  for await (const records of pages()) {
    for (const record of records) for (const column of DIGEST_COLUMNS) if (column.cell(record) === null) empty += 1;
  }
  if (empty === 0) throw new Error('a title is missing from every post');
}

async function ours(): Promise<void> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of csvOf(pages())) parts.push(part);
  await use(parts);
}

/** The least that any writer does: the same cells put together, nothing quoted, nothing guarded. */
async function concatenation(): Promise<void> {
  const parts: string[] = [];
  for await (const records of pages()) {
    let text = '';
    for (const record of records) {
      for (const column of DIGEST_COLUMNS) text += `${column.cell(record) ?? ''},`;
      text += '\r\n';
    }
    parts.push(text);
  }
  await use(parts);
}

async function papaParse(): Promise<void> {
  const parts: string[] = [];
  for await (const records of pages()) {
    const rows = records.map((record) => DIGEST_COLUMNS.map((column) => column.cell(record)));
    parts.push(`${papa.unparse(rows, { quotes: true, newline: '\r\n', escapeFormulae: true })}\r\n`);
  }
  await use(parts);
}

async function use(parts: BlobPart[]): Promise<void> {
  if (new Blob(parts).size < ROWS * 100) throw new Error('rows are missing');
}

/** CPU time, so that what else the machine does counts for nothing. */
async function millisecondsOf(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user / 1_000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Goal E1: the digest of 100,000 mentions beside plain concatenation and beside Papa Parse, round by round in one run. */
export async function csvBench(): Promise<Row[]> {
  const writers = { cells, ours, concatenation, papaParse };
  const times: Record<keyof typeof writers, number[]> = { cells: [], ours: [], concatenation: [], papaParse: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, work] of Object.entries(writers) as [keyof typeof writers, () => Promise<void>][]) {
      const spent = await millisecondsOf(work);
      if (round > 0) times[name].push(spent); // the first round only warms up
    }
  }
  const writing = (name: keyof typeof writers): number => median(times[name]) - median(times.cells);
  const row = (name: string, against: keyof typeof writers, goal: number) => {
    return { name, ours: writing('ours'), against: writing(against), ratio: writing('ours') / writing(against), goal };
  };
  return [
    row('E1: writing 100,000 mentions as CSV, CPU ms, against plain concatenation', 'concatenation', 1.5),
    row('E1: writing 100,000 mentions as CSV, CPU ms, against Papa Parse', 'papaParse', 1 / 1.5),
  ];
}

if (import.meta.main) console.table(await csvBench());
