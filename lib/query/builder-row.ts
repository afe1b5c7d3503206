/** A row of the builder; a post matches when every row holds. Terms stand as a query writes them. */
export type Row =
  | { kind: WordRowKind; terms: readonly string[] }
  | { kind: 'near'; left: readonly string[]; right: readonly string[]; /** Words between them, at most. */ distance: number; /** Left before right. */ ordered: boolean }
  /** What no other row can show, as it was typed. */
  | { kind: 'text'; text: string };

/** any, all or none of the words; `by`: one of these authors; `on`: one of these sites. */
export type WordRowKind = 'any' | 'all' | 'none' | 'by' | 'on';

export function isWordTerms(row: Row): row is Row & { kind: WordRowKind } {
  return row.kind !== 'near' && row.kind !== 'text';
}
