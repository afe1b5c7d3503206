import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import { allExpected, type Expectation, onExpected } from './expected.ts';

/** Follows what is expected of mentions. */
export function useExpectations(): readonly Expectation[] {
  const [expected, setExpected] = useState(allExpected);
  useLayoutEffect(() => {
    const look = () => setExpected(allExpected);
    look();
    return onExpected(look);
  }, []);
  return expected;
}

/** What is not in a reading that began at that turn of the store's. */
export function since(expected: readonly Expectation[], asOf: number): readonly Expectation[] {
  return expected.filter(({ storedAt }) => storedAt === null || storedAt > asOf);
}

/** The mention as an action that the store does not have yet makes it; null: it goes. The same object where none concerns it. */
export function asExpected(mention: Mention, news: readonly Expectation[]): Mention | null {
  const outlooks = news.flatMap(({ of }) => (of.has(mention.key) ? [of.get(mention.key) ?? null] : []));
  if (outlooks.length === 0) return mention;
  return outlooks.includes(null) ? null : Object.assign({}, mention, ...outlooks.map((outlook) => outlook!.fields));
}

/** The list as actions make it that the store does not have yet; `stays`: whether one that is changed belongs in it still. */
export function useExpected(list: readonly Mention[] | undefined, asOf: number, stays: (mention: Mention) => boolean = () => true): readonly Mention[] | undefined {
  const expected = useExpectations();
  return useMemo(() => {
    const news = since(expected, asOf);
    if (news.length === 0) return list;
    return list?.flatMap((mention) => {
      const after = asExpected(mention, news);
      return after === null || (after !== mention && !stays(after)) ? [] : [after];
    });
  }, [list, asOf, expected]);
}
