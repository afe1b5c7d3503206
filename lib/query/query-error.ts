import type { Span } from './tree.ts';

export type QueryErrorCode =
  /** Nothing to look for. */
  | 'empty'
  /** An operator without a term on the side where `start` and `end` are. */
  | 'missing-term'
  | 'empty-group'
  | 'empty-term'
  | 'unclosed-group'
  | 'unopened-group'
  | 'unclosed-phrase'
  | 'unclosed-comment'
  /** `-` or `+` that touches no term. */
  | 'stray-sign'
  | 'too-deep'
  /** Part of the language, not evaluated yet. */
  | 'not-yet'
  /** Known from other tools; a page does not tell it. */
  | 'unsupported'
  | 'unknown-field';

/** What is wrong with a query, and where. The words for it are in the locale files. */
export interface QueryError extends Span {
  code: QueryErrorCode;
  /** The operator or field meant, as written: `NEAR/5`, `country:`. */
  name?: string;
  expected?: 'term' | 'closing-parenthesis' | 'closing-quote' | 'closing-comment';
  /** The likely correction: replace this range by this text. */
  fix?: Span & { text: string };
}
