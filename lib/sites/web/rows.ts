import { attr, parentOf, tagOf } from '../dom.ts';
import { isAside } from './candidates.ts';
import { personsIn } from './plain-author.ts';
import { wordCounts } from './plain-body.ts';
import type { Survey } from './survey.ts';

/** An element without a telling name that stands in a row of its like, each with a name and words. */
export interface Row {
  root: Element;
  /** What stands right before it on the same level and belongs to it: the table row with name and time, an anchor. */
  heads: readonly Element[];
}

export const LEAST_ROWS = 2;
const MOST_ROWS = 1000;
const MAY_BE_ROW = new Set(['div', 'li', 'tr', 'article', 'section', 'table', 'dd']);

/** What may be posts because others like them stand beside them, in document order: table rows, list items, bare boxes. */
export function rowsIn(survey: Survey): Row[] {
  const persons = personsIn(survey);
  const lists = survey.parentsOf((rank) => (persons[rank] ?? 0) > 0, LEAST_ROWS);
  const tables = [...survey.matchesOf(SPANNING)].map((rank) => parentOf(parentOf(survey.elementAt(rank)) as Element)).filter((table) => table !== null);
  return [...new Set([...lists, ...tables])]
    .map((list) => rowsOf(survey, list, persons))
    .filter((rows) => rows.length >= LEAST_ROWS)
    .flat()
    .filter(({ root }) => (MAY_BE_ROW.has(tagOf(root)) || tagOf(root).includes('-')) && !isAside(root, survey))
    .toSorted((a, b) => survey.rankOf(a.root) - survey.rankOf(b.root))
    .slice(0, MOST_ROWS);
}

function rowsOf(survey: Survey, list: Element, persons: Int32Array): Row[] {
  const children = survey.childrenOf(list);
  const spanned = spannedRows(survey, children);
  if (spanned.length >= LEAST_ROWS) return spanned;
  const words = (places: readonly number[]): number => places.reduce((sum, at) => sum + wordsIn(survey, children[at] as Element), 0);
  const names = children.flatMap((child, at) => ((persons[survey.rankOf(child)] ?? 0) > 0 ? [at] : []));
  const followed = names.filter((at) => children[at + 1] !== undefined && !names.includes(at + 1));
  if (followed.length * 2 > names.length && words(followed.map((at) => at + 1)) > words(followed)) return followed.map((at) => ({ root: children[at + 1] as Element, heads: [children[at] as Element] }));
  return names.map((at) => ({ root: children[at] as Element, heads: anchorBefore(survey, children, at) })).filter(({ root }) => wordsIn(survey, root) > 0);
}

/** `<p><a name="123"></a></p>`: the address of what follows it. */
function anchorBefore(survey: Survey, children: readonly Element[], at: number): Element[] {
  const before = children[at - 1];
  return before !== undefined && survey.textLength(before) === 0 && (attr(before, 'name') !== null || survey.first(before, 'a[name]') !== null) ? [before] : [];
}

export const SPANNING = 'tr > td[rowspan], tr > th[rowspan]';
/** Rows that one post takes: name and time, subject, words, buttons. */
const MOST_SPANNED = 5;

/** One cell with the name beside several rows: the words stand in that of the rows that has most words in the whole table. */
function spannedRows(survey: Survey, children: readonly Element[]): Row[] {
  const groups = children.flatMap((child, at) => {
    const cell = tagOf(child) === 'tr' ? survey.childrenOf(child).find((one) => attr(one, 'rowspan') !== null) : undefined;
    const span = cell === undefined ? 1 : Number(attr(cell, 'rowspan'));
    if (cell === undefined || !(span > 1 && span <= MOST_SPANNED)) return [];
    return [children.slice(at, at + span).map((row) => ({ row, words: wordsIn(survey, row) - (row === child ? wordsIn(survey, cell) : 0) }))];
  });
  const totals = Array.from({ length: MOST_SPANNED }, (_, place) => groups.reduce((sum, group) => sum + (group[place]?.words ?? 0), 0));
  const place = totals.indexOf(Math.max(...totals));
  return groups.flatMap((group) => {
    const root = group[place];
    return root === undefined || root.words === 0 ? [] : [{ root: root.row, heads: group.slice(0, place).map(({ row }) => row) }];
  });
}

function wordsIn(survey: Survey, element: Element): number {
  return wordCounts({ survey, isArticle: false })[survey.rankOf(element)] ?? 0;
}
