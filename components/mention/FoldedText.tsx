import { Fragment } from 'preact';
import { MarkedText } from '../parts/MarkedText.tsx';
import { foldText, type Span } from './fold-text.ts';

export interface FoldedTextProps {
  text: string;
  /** UTF-16 offsets into `text`. */
  hits: readonly Span[];
  /** Longest text shown, in UTF-16 units; what is over is folded to what stands around the hits. */
  budget: number;
}

/** Text of a page with its hits marked, long text folded around them; text only, whatever stands in it. */
export function FoldedText({ text, hits, budget }: FoldedTextProps) {
  const shown = foldText(text, hits, budget);
  const last = shown.at(-1)?.end ?? 0;
  return (
    <>
      {shown.map(({ start, end }, index) => (
        <Fragment key={start}>
          {start > 0 && (index === 0 ? '… ' : ' … ')}
          <MarkedText text={text.slice(start, end)} hits={within(hits, start, end)} />
        </Fragment>
      ))}
      {last < text.length && '\u00a0…'}
    </>
  );
}

function within(hits: readonly Span[], from: number, to: number): Span[] {
  return hits.filter(({ start, end }) => end > from && start < to).map(({ start, end }) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from }));
}
