import type { PostKey } from '../model/post.ts';

/** Mentions whose words are in no segment yet, or other ones than they have now. */
export interface UnindexedRow {
  id?: number;
  keys: readonly PostKey[];
}

/** Keys of one row: as many as become one segment. */
const MOST_OF_ROW = 1_024;

export function unindexedRows(keys: readonly PostKey[]): UnindexedRow[] {
  return Array.from({ length: Math.ceil(keys.length / MOST_OF_ROW) }, (_, index) => ({ keys: keys.slice(index * MOST_OF_ROW, (index + 1) * MOST_OF_ROW) }));
}
