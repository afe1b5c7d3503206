import { markedRuns } from './marked-runs.ts';

export interface MarkedTextProps {
  text: string;
  /** UTF-16 offsets into `text`. */
  hits: readonly { start: number; end: number }[];
}

/** A text from a page with the words that matched marked: text only, whatever stands in it. */
export function MarkedText({ text, hits }: MarkedTextProps) {
  return markedRuns(text, hits).map(({ text: run, marked }, index) => (marked ? <mark key={index}>{run}</mark> : run));
}
