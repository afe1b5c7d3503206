import type { Post } from '../../lib/model/post.ts';
import type { ReadAnswer } from './in-page.ts';
import { f1, precision, recall, SCORED, sum } from './score.ts';
import type { Score } from './score.ts';

/** What became of one page of a manifest. */
export interface PageResult {
  file: string;
  /** null: no reader serves the page. */
  answer: ReadAnswer;
  /** null: it has no answer key. */
  score: Score | null;
}

/** Characters. */
const WIDTH = 8;
const NAME_WIDTH = 14;

const COLUMNS = ['posts', 'author', 'time', 'text', 'skip', 'drift'];
const KEYED_COLUMNS = ['keyed', 'matched', 'extra', ...SCORED.map((name) => `F1 ${name.slice(0, 4)}`)];

export const PAGE_HEADER = line('reader', [...COLUMNS, ...KEYED_COLUMNS], 'page');

/** How many posts were read there and how many of them have an author, a time and words; and how that compares with the key. */
export function pageLine({ file, answer, score }: PageResult): string {
  if (answer === null) return line('never read', [...COLUMNS, ...KEYED_COLUMNS].map(() => ''), file);
  const readings = readingsOf(answer);
  const posts = postsOf(answer);
  const having = (has: (post: Post) => boolean): number => posts.filter(has).length;
  const ofKind = (kind: string): number => readings.filter((reading) => reading.kind === kind).length;
  return line(answer.site, [
    posts.length,
    having(({ author }) => author.handle !== ''),
    having(({ publishedAt }) => publishedAt !== null),
    having(({ text }) => text !== ''),
    ofKind('skip'),
    ofKind('drift'),
    ...(score === null ? KEYED_COLUMNS.map(() => '') : [score.posts.keyed, score.posts.right, score.posts.read - score.posts.right, ...SCORED.map((name) => share(f1(score[name])))]),
  ], file);
}

const SCORE_HEADER = line('reader', ['pages', 'keyed', 'read', 'matched', ...SCORED.flatMap((name) => [`P ${name.slice(0, 4)}`, 'R', 'F1'])], '');

/** Precision, recall and F1 by reader, of all readers of sites together, of any page apart, and of all; '' where no page has a key. */
export function scoreTable(results: readonly PageResult[], anyPage: string): string {
  const keyed = results.flatMap(({ answer, score }) => (score === null ? [] : [{ reader: answer?.site ?? 'never read', score }]));
  if (keyed.length === 0) return '';
  const readers = [...new Set(keyed.map(({ reader }) => reader))].filter((reader) => reader !== anyPage).toSorted();
  const of = (name: string, fits: (reader: string) => boolean): string[] => {
    const scores = keyed.filter(({ reader }) => fits(reader)).map(({ score }) => score);
    return scores.length === 0 ? [] : [scoreLine(name, scores)];
  };
  return [
    SCORE_HEADER,
    ...readers.flatMap((name) => of(name, (reader) => reader === name)),
    ...of('sites', (reader) => reader !== anyPage),
    ...of('any page', (reader) => reader === anyPage),
    ...of('all', () => true),
  ].join('\n');
}

function scoreLine(name: string, scores: readonly Score[]): string {
  const total = sum(scores);
  const { keyed, read, right } = total.posts;
  return line(name, [scores.length, keyed, read, right, ...SCORED.flatMap((field) => [precision, recall, f1].map((of) => share(of(total[field]))))], '');
}

export function postsOf(answer: NonNullable<ReadAnswer>): Post[] {
  return readingsOf(answer).flatMap(({ post }) => (post === undefined ? [] : [post]));
}

function readingsOf({ readings }: NonNullable<ReadAnswer>) {
  return readings.map((reading) => JSON.parse(reading) as { kind: string; post?: Post });
}

function share(of: number | null): string {
  return of === null ? '–' : of.toFixed(3);
}

function line(name: string, cells: readonly (string | number)[], last: string): string {
  return `${name.padEnd(NAME_WIDTH)}${cells.map((cell) => String(cell).padStart(WIDTH)).join('')}  ${last}`.trimEnd();
}
