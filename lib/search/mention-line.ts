import type { Mention } from '../model/mention.ts';
import { partsOfWords, type SearchTerm } from './search-term.ts';
import { foldForSearch } from './words.ts';

/** A piece of a line: what was looked for, or what is said aside. */
export interface Run {
  text: string;
  as?: 'match' | 'aside';
}

/** UTF-16 units. */
const LONGEST = 90;
const BEFORE_HIT = 24;

/** A mention in one line: who, the words around the first that was looked for, and where. */
export function mentionLine({ post }: Mention, terms: readonly SearchTerm[]): readonly Run[] {
  const parts = partsOfWords(terms);
  const text = [post.title, post.text].filter((one) => one !== null && one !== '').join(' · ').replace(/\s+/g, ' ');
  const hits = hitsIn(text, parts);
  const start = Math.max(0, hits.length === 0 || hits[0]!.start < LONGEST - BEFORE_HIT ? 0 : hits[0]!.start - BEFORE_HIT);
  const end = Math.min(text.length, start + LONGEST);
  const around = runsOf(text, start, end, hits);
  const author = post.author.name ?? `@${post.author.handle}`;
  return [
    ...runsOf(author, 0, author.length, hitsIn(author, parts)),
    { text: ': ' },
    ...(start > 0 ? [{ text: '… ' }] : []),
    ...around,
    ...(end < text.length ? [{ text: ' …' }] : []),
    { text: ` · ${post.url.split('/')[2] ?? ''}`, as: 'aside' },
  ];
}

interface Span {
  start: number;
  end: number;
}

function runsOf(text: string, start: number, end: number, hits: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const hit of hits) {
    const from = Math.max(at, hit.start);
    const to = Math.min(end, hit.end);
    if (from >= to) continue;
    runs.push({ text: text.slice(at, from) }, { text: text.slice(from, to), as: 'match' });
    at = to;
  }
  runs.push({ text: text.slice(at, end) });
  return runs.filter((run) => run.text !== '');
}

/** Where the parts of words stand, in order. Folded letter by letter, so that each knows its place in the text. */
function hitsIn(text: string, parts: readonly string[]): readonly Span[] {
  let folded = '';
  const places: Span[] = [];
  let at = 0;
  for (const char of text) {
    for (const unit of foldForSearch(char).split('')) {
      folded += unit;
      places.push({ start: at, end: at + char.length });
    }
    at += char.length;
  }
  const hits = parts.flatMap((part) => {
    const spans: Span[] = [];
    for (let found = folded.indexOf(part); found !== -1; found = folded.indexOf(part, found + part.length)) spans.push({ start: places[found]!.start, end: places[found + part.length - 1]!.end });
    return spans;
  });
  return hits.sort((a, b) => a.start - b.start);
}
