import { unguard } from '../export/spreadsheet-guard.ts';
import { barePost } from '../model/bare-post.ts';
import { cutText } from '../model/cut-text.ts';
import { fitPost } from '../model/fit-post.ts';
import { type Post, type PostKey, siteOfKey, TEXT_LIMIT } from '../model/post.ts';
import { ANY_PAGE, siteById } from '../sites/catalog.ts';
import { webUrl, withoutTracking } from '../sites/web-address.ts';
import { addressOf } from './address-of.ts';
import { type ColumnMap, foldedName, type ImportField } from './import-field.ts';
import { keyOfUrl } from './key-of-url.ts';
import { readDate, writesDayFirst } from './read-date.ts';

/** A mention as a file tells it. */
export interface Incoming {
  /** Its row in the file, counted from 1. */
  row: number;
  post: Post;
  /** The file names its id, a site's own: of several at one address it is this one. */
  identified?: true;
  tags: readonly string[];
  note: string;
}

export type RowFault = 'no-address' | 'bad-address' | 'no-words' | 'bad-date' | 'too-long' | 'twice';

export interface RejectedRow {
  row: number;
  why: RowFault;
  cells: readonly string[];
}

export interface ReadRows {
  incoming: readonly Incoming[];
  rejected: readonly RejectedRow[];
}

/** The mentions that the rows below the header tell of; each row that tells of none, with the reason. Empty rows are none. */
export function readRows(rows: readonly (readonly string[])[], header: number, columns: ColumnMap): ReadRows {
  const below = rows.slice(header + 1);
  const place = columns.date;
  const manner: Manner = {
    dayFirst: place !== undefined && writesDayFirst(below.map((row) => row[place] ?? '')),
    parting: partingOf(rows[header] ?? [], below, columns),
  };
  const incoming: Incoming[] = [];
  const rejected: RejectedRow[] = [];
  const met = new Set<string>();
  for (const [index, cells] of below.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = header + 2 + index;
    const read = readRow(row, cells, columns, manner);
    if (typeof read === 'string') rejected.push({ row, why: read, cells });
    else if (met.has(read.post.key) || (read.identified !== true && met.has(addressOf(read.post.url)))) rejected.push({ row, why: 'twice', cells });
    else {
      met.add(read.post.key).add(addressOf(read.post.url));
      incoming.push(read);
    }
  }
  return { incoming, rejected };
}

/** What only a whole column tells. */
interface Manner {
  dayFirst: boolean;
  /** What parts the tags of a cell. */
  parting: ',' | ';';
}

function readRow(row: number, cells: readonly string[], columns: ColumnMap, { dayFirst, parting }: Manner): Incoming | RowFault {
  const textOf = (field: ImportField): string => {
    const place = columns[field];
    return place === undefined ? '' : unguard(cells[place] ?? '').replace(/\r\n?/g, '\n').normalize('NFC').trim();
  };
  if (textOf('url') === '') return 'no-address';
  const url = pageOf(textOf('url'));
  const told = ownKey(textOf('id'));
  const key = url === null ? null : (told ?? keyOfUrl(url));
  if (url === null || key === null) return 'bad-address';
  const text = textOf('text');
  const title = textOf('title');
  if (text === '' && title === '') return 'no-words';
  const date = textOf('date');
  const published = date === '' ? null : readDate(date, textOf('time'), dayFirst);
  if (date !== '' && published === null) return 'bad-date';
  const handle = textOf('handle').replace(/^[@＠]+/, '');
  const bare = barePost({
    key,
    site: siteOfKey(key),
    url,
    text: cutText(text, TEXT_LIMIT),
    title: isHeadline(title, text) ? null : title,
    author: { handle, name: textOf('author') || null, url: pageOf(textOf('authorUrl')), followers: countOf(textOf('followers')) },
    lang: textOf('language') || null,
    publishedAt: published?.at ?? null,
    publishedPrecision: published?.precision ?? null,
    engagement: { likes: countOf(textOf('likes')), replies: countOf(textOf('replies')), reposts: countOf(textOf('reposts')), views: countOf(textOf('views')) },
    audience: 'unknown',
  });
  const post = fitPost(bare);
  if (post === null) return 'too-long';
  return { row, post, ...(told === null || siteOfKey(told) === ANY_PAGE.id ? {} : { identified: true as const }), tags: textOf('tags').split(parting).map((tag) => tag.trim()).filter((tag) => tag !== ''), note: textOf('note') };
}

/** An id of ours, out of a file of ours: it names a site that is known. */
function ownKey(id: string): PostKey | null {
  const [, site] = /^([a-z][a-z0-9-]*):\S+$/.exec(id) ?? [];
  return site !== undefined && siteById(site) !== null ? (id as PostKey) : null;
}

/** The address without passwords and what only tracks; null: it is no page's. */
function pageOf(address: string): string | null {
  const url = URL.canParse(address) ? webUrl(address, new URL(address)) : null;
  return url && withoutTracking(url);
}

/** Where a post has no title, suites write the beginning of its text. */
function isHeadline(title: string, text: string): boolean {
  return title === '' || (text !== '' && text.replace(/\s+/g, ' ').startsWith(title.replace(/(…|\.\.\.)$/, '').replace(/\s+/g, ' ').trim()));
}

/** `1,234` and `1234.0`, too; null: no whole number. */
function countOf(text: string): number | null {
  const digits = text.replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3})/g, '').replace(/\.0+$/, '');
  return /^-?\d{1,15}$/.test(digits) ? Number(digits) : null;
}

/** In files of ours semicolons part tags, and a comma belongs to one; elsewhere semicolons do if any cell holds one. */
function partingOf(header: readonly string[], rows: readonly (readonly string[])[], { tags }: ColumnMap): ',' | ';' {
  if (tags === undefined) return ';';
  return header.some((name) => foldedName(name) === 'mentionid') || rows.some((row) => (row[tags] ?? '').includes(';')) ? ';' : ',';
}
