import type { Span } from '../../lib/query/tree.ts';

/** UTF-16 units shown on each side of the place. */
const AROUND = 24;

/** The piece of the query around a place, with the place marked; an empty place is shown as a gap. */
export function QueryPlace({ query, start, end }: Span & { query: string }) {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(query.length, Math.max(end, start) + AROUND);
  return (
    <p class="query-place" dir="auto">
      <code>
        {from > 0 && '…'}
        {query.slice(from, start)}
        <em>{query.slice(start, end) || '\u2009'}</em>
        {query.slice(end, to)}
        {to < query.length && '…'}
      </code>
    </p>
  );
}

/** The query after a correction: this range replaced by this text. */
export function fixedQuery(query: string, fix: Span & { text: string }): string {
  return query.slice(0, fix.start) + fix.text + query.slice(fix.end);
}
