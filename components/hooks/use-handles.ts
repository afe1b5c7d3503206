import { searchTokens } from '../../lib/search/search-tokens.ts';
import { useLoadedQuery } from './use-live-query.ts';

/** Handles of authors that begin as the piece at the caret, an `author:`, does; [] elsewhere. */
export function useHandles(text: string, caret: number): readonly string[] {
  const token = searchTokens(text).find(({ start, end }) => start < caret && caret <= end);
  const begun = token?.filter === 'author' ? token.value : null;
  const found = useLoadedQuery<readonly string[]>(
    async () => {
      if (begun === null) return async () => [];
      const { handlesBegun } = await import('./search-parts.ts');
      return (db) => handlesBegun(db, begun);
    },
    [begun],
  );
  return found ?? [];
}
