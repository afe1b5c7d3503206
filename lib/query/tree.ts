/** A range of the query's text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** How a term is written, which says how it is looked for. `literal`: between backticks, every sign counts. */
export type TermShape = 'word' | 'phrase' | 'handle' | 'hashtag' | 'domain' | 'literal';

export interface Term extends Span {
  kind: 'term';
  shape: TermShape;
  /**
   * As written, with `@` or `#`, without quotes, braces and backticks; white space is single spaces. `*` stands for any
   * letters of a word and `?` for one, unless the term is literal. A hashtag with spaces (`#"lumetra day"`) asks for the tag
   * and for the words apart.
   */
  text: string;
  /** `{BT}`, `!"NASA"`: capitals and accents count. */
  exactCase: boolean;
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

/** What stands near each other in one field. Inside, AND means near as well; there is no NOT and no facet. */
export interface Near extends Span {
  kind: 'near';
  /** At most so many words between any two of them. */
  distance: number;
  /** In the order of the children. */
  ordered: boolean;
  /** At least two; `"a b c"~5` has three. */
  children: readonly QueryNode[];
}

/** Fields that a part of a query may be looked for in alone. */
export type FieldName = 'title' | 'author' | 'url' | 'links';

/** `title:(a OR b)`. No field stands inside another. */
export interface Within extends Span {
  kind: 'in';
  field: FieldName;
  child: QueryNode;
}

export type WordFacet = 'site' | 'language' | 'type' | 'subreddit' | 'engagementType' | 'has';
export type NumberFacet = 'followers' | 'rating' | 'likes' | 'replies' | 'reposts' | 'views';

/** Both ends belong to it; null = open. */
export interface NumberRange {
  min: number | null;
  max: number | null;
}

/** Something about a post that is no text. What a page does not tell is not so. */
export type Facet = Span & { kind: 'facet' } & ({ name: WordFacet; /** Folded: `en`, `reddit.com/r/saas`. */ value: string } | { name: NumberFacet; value: NumberRange });

/** A query as a tree. Parentheses stay as nesting where they group more than one thing. */
export type QueryNode = Term | Combination | Negation | Near | Within | Facet;

/** Deeper trees are refused: no one reads them, and everything that walks a tree may recurse. */
export const DEPTH_LIMIT = 200;
