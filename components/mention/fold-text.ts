export interface Span {
  start: number;
  end: number;
}

/** UTF-16 units of text kept on each side of a hit, at most. */
const CONTEXT = 90;

/**
 * The parts of a text to show, in order and apart. A text longer than `budget` UTF-16 units is folded to what stands
 * around its hits, or to its beginning where it has none. Cuts fall between words and never inside a character.
 */
export function foldText(text: string, hits: readonly Span[], budget: number): Span[] {
  if (text.length <= budget) return [{ start: 0, end: text.length }];
  return windows(text, joined(hits.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)), budget);
}

/** In order, those that touch made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

function windows(text: string, spans: readonly Span[], budget: number): Span[] {
  if (spans.length === 0) return [{ start: 0, end: cutBefore(text, budget) }];
  const result: Span[] = [];
  const context = Math.min(CONTEXT, Math.floor(budget / 4));
  let left = budget;
  for (const span of joined(spans.map((hit) => ({ start: Math.max(0, hit.start - context), end: Math.min(text.length, hit.end + context) })))) {
    if (left <= 0) break;
    const end = Math.min(span.end, span.start + left);
    left -= end - span.start;
    result.push({ start: span.start === 0 ? 0 : cutAfter(text, span.start), end: end === text.length ? end : cutBefore(text, end) });
  }
  // The beginning of a text says what it is about: where there is room, it stays.
  const [first] = result;
  if (first !== undefined && first.start > 0 && first.start <= left) first.start = 0;
  return joined(result);
}

const WORD_REACH = 16;

/** The start of the first whole word at or after `at`. */
function cutAfter(text: string, at: number): number {
  const gap = text.slice(at, at + WORD_REACH).search(/\s/);
  return gap === -1 ? characterStart(text, at) : at + gap + 1;
}

/** The end of the last whole word at or before `at`. */
function cutBefore(text: string, at: number): number {
  const from = Math.max(0, at - WORD_REACH);
  const gap = text.slice(from, at).search(/\s+\S*$/);
  return gap === -1 ? characterStart(text, at) : from + gap;
}

let segmenter: Intl.Segmenter | undefined;

/** Emoji, flags and accents are several units: the start of the one that `at` stands in. */
function characterStart(text: string, at: number): number {
  if (at >= text.length) return text.length;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  // A window of text is enough to know, and a long text would be slow.
  const from = Math.max(0, at - 64);
  return from + (segmenter.segment(text.slice(from, at + 64)).containing(at - from)?.index ?? at - from);
}
