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
  /** `{`, a backtick or `[` without its other half; `name` is the one that is there. */
  | 'unclosed-bracket'
  /** `-`, `+` or `~` that touches no term. */
  | 'stray-sign'
  | 'too-deep'
  /** `"lumetra"~5`, `(a OR b)~5`: nothing to be near. */
  | 'near-one'
  /** Stands inside a NEAR and is no text with a place: NOT, a facet, an address. */
  | 'not-near'
  /** `title:(author:mira)`. */
  | 'field-in-field'
  /** `title:` and then nothing, or white space. */
  | 'missing-value'
  /** A field's value that is not of its kind: `likes:many`. */
  | 'bad-value'
  /** Known from other tools; a page does not tell it. `meaning` says what it would have been. */
  | 'unsupported'
  | 'unknown-field';

/** What was expected where the error is; a field's name asks for a value of that field. */
export type Expected =
  | 'term'
  | 'closing-parenthesis'
  | 'closing-quote'
  | 'closing-comment'
  | 'closing-bracket'
  | 'two-terms'
  | 'number'
  | 'language'
  | 'type'
  | 'site'
  | 'subreddit'
  | 'engagementType'
  | 'has';

/** What an operator of another tool asks for. */
export type Meaning =
  | 'place'
  | 'author'
  | 'channel'
  | 'publication'
  | 'blog'
  | 'conversation'
  | 'picture'
  | 'time'
  | 'source-kind'
  | 'flair'
  | 'sensitive'
  | 'product'
  | 'tag'
  | 'opening'
  | 'repost'
  | 'raw'
  | 'fuzzy'
  | 'model';

/** What is wrong with a query, and where. The words for it are in the locale files. */
export interface QueryError extends Span {
  code: QueryErrorCode;
  /** The operator or field meant, as written: `NEAR/5`, `country:`. */
  name?: string;
  expected?: Expected;
  /** With `unsupported`. */
  meaning?: Meaning;
  /** The likely correction: replace this range by this text. */
  fix?: Span & { text: string };
}
