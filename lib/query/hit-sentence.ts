import type { Hit } from '../model/hit.ts';

/** UTF-16 units before and after a hit that are looked at: segmenting a whole text of 20,000 costs much more. */
const REACH = 500;

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentence around the first hit in `text`, on one line; '' where there is none. A sentence longer than 500 units on a
 * side is cut there, at a word where possible, with an ellipsis. A line of its own counts as a sentence.
 * @param hits hits in `text`: of one field
 */
export function hitSentence(text: string, hits: readonly Pick<Hit, 'start' | 'end'>[]): string {
  const first = hits.reduce<Pick<Hit, 'start' | 'end'> | null>((least, hit) => (least === null || hit.start < least.start ? hit : least), null);
  if (first === null || first.end > text.length || first.start >= first.end) return '';
  const from = edge(text, first.start - REACH, 1);
  const to = edge(text, first.end + REACH, -1);
  const window = text.slice(from, to);
  let start = window.length;
  let end = 0;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'sentence' });
  for (const { index, segment } of segmenter.segment(window)) {
    const after = index + segment.length;
    if (after <= first.start - from) continue;
    if (index >= first.end - from) break;
    start = Math.min(start, index);
    end = after;
  }
  const cutBefore = start === 0 && from > 0 && !text.slice(0, from).endsWith('\n');
  const cutAfter = end === window.length && to < text.length && text[to] !== '\n';
  const sentence = window.slice(start, end).replace(/\s+/gu, ' ').trim();
  return `${cutBefore ? '…' : ''}${sentence}${cutAfter ? '…' : ''}`;
}

/** The nearest place to cut, towards the hit: after white space within 40 units, else between whole characters. */
function edge(text: string, at: number, towards: 1 | -1): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  for (let step = 0; step < 40; step += 1) {
    const here = at + step * towards;
    if (/\s/u.test(text[towards === 1 ? here - 1 : here] ?? ' ')) return here;
  }
  const splitsPair = /[\udc00-\udfff]/.test(text[at]!) && /[\ud800-\udbff]/.test(text[at - 1]!);
  return splitsPair ? at + towards : at;
}
