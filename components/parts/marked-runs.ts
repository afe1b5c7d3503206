/** A stretch of text, marked or not. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Cuts a text at its hits' UTF-16 offsets: overlapping hits are one mark, offsets beyond the text are held to it. */
export function markedRuns(text: string, hits: readonly { start: number; end: number }[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, Math.min(start, text.length));
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    const before = runs.at(-1);
    if (from === at && before?.marked === true && start < at) before.text += text.slice(from, to);
    else {
      if (from > at) runs.push({ text: text.slice(at, from), marked: false });
      runs.push({ text: text.slice(from, to), marked: true });
    }
    at = to;
  }
  if (at < text.length) runs.push({ text: text.slice(at), marked: false });
  return runs;
}
