import type { Span } from './tree.ts';

/** Where a part of a query stands as it was typed: a group's own place begins at its first term, within that term's parentheses. */
export function sourceSpan(query: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  for (;;) {
    const { opened, closed } = unmatched(query.slice(from, to));
    const before = query.slice(0, from).trimEnd();
    const after = query.slice(to).trimStart();
    if (closed > 0 && before.endsWith('(')) from = before.length - 1;
    else if (opened > 0 && after.startsWith(')')) to = query.length - after.length + 1;
    else return { start: from, end: to };
  }
}

/** With the parentheses around the whole of it, too. */
export function groupSpan(query: string, part: Span): Span {
  const { start, end } = sourceSpan(query, part);
  const before = query.slice(0, start).trimEnd();
  const after = query.slice(end).trimStart();
  if (!before.endsWith('(') || !after.startsWith(')')) return { start, end };
  return groupSpan(query, { start: before.length - 1, end: query.length - after.length + 1 });
}

/** Parentheses without their other half; those between quotes are text. */
function unmatched(text: string): { opened: number; closed: number } {
  let opened = 0;
  let closed = 0;
  for (const char of text.replace(/["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02][^"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]*["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]|`[^`]*`/g, '')) {
    if (char === '(') opened += 1;
    else if (char === ')') {
      if (opened > 0) opened -= 1;
      else closed += 1;
    }
  }
  return { opened, closed };
}
