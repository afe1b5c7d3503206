import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { allExpected, type Expectation, onExpected, type Outlook } from './expected.ts';

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

/** Which mentions belong in a list, and where: default, those that are in it, where they are. */
export interface Place {
  /** Whether one that is changed belongs in it. */
  stays?(mention: Mention): boolean;
  /** Where one comes in that was not in it; without, none does. */
  goesBefore?(one: Mention, other: Mention): boolean;
}

/** The list as actions make it that the store does not have yet. */
export function useExpected(list: readonly Mention[] | undefined, asOf: number, { stays = () => true, goesBefore }: Place = {}): readonly Mention[] | undefined {
  const expected = useExpectations();
  return useMemo(() => {
    const news = since(expected, asOf);
    if (news.length === 0 || list === undefined) return list;
    const left = list.flatMap((mention) => {
      const after = asExpected(mention, news);
      return after === null || (after !== mention && !stays(after)) ? [] : [after];
    });
    return goesBefore === undefined ? left : comingTo(list, news).filter(stays).reduce((all, one) => insertedAt(all, one, goesBefore), left);
  }, [list, asOf, expected]);
}

/** What was not in the list, as it is expected to be. */
function comingTo(list: readonly Mention[], news: readonly Expectation[]): Mention[] {
  const there = new Set(list.map(({ key }) => key));
  const last = new Map<PostKey, Outlook>(news.flatMap(({ of }) => [...of]));
  return [...last].flatMap(([key, outlook]) => (there.has(key) || outlook === null ? [] : [outlook.whole]));
}

function insertedAt(list: readonly Mention[], one: Mention, goesBefore: NonNullable<Place['goesBefore']>): Mention[] {
  const at = list.findIndex((other) => goesBefore(one, other));
  return list.toSpliced(at === -1 ? list.length : at, 0, one);
}
