/** A range of the query's text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** How a term is looked for. `word` and `phrase` differ only in how they are written. */
export type TermShape = 'word' | 'phrase' | 'handle' | 'hashtag' | 'domain';

export interface Term extends Span {
  kind: 'term';
  shape: TermShape;
  /** As written, with `@` or `#`, without quotes and star; white space in phrases is single spaces. */
  text: string;
  /** Ended with `*`: the last word may go on. */
  prefix: boolean;
}

export interface Combination extends Span {
  kind: 'and' | 'or';
  /** At least two. */
  children: readonly QueryNode[];
}

export interface Negation extends Span {
  kind: 'not';
  child: QueryNode;
}

/** A query as a tree. Parentheses stay as nesting where they group more than one thing. */
export type QueryNode = Term | Combination | Negation;

/** The term as a person reads it in a list of matched terms. */
export function spelling(term: Term): string {
  return term.prefix ? `${term.text}*` : term.text;
}

/** Deeper trees are refused: no one reads them, and everything that walks a tree may recurse. */
export const DEPTH_LIMIT = 200;
