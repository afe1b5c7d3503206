import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { openStore } from './open-store.ts';
import { useLiveQuery } from './use-live-query.ts';

/**
 * Tags to offer, in the order of the number keys. It holds while the page is open, unless the user gives them another
 * place or name, in whatever window: a number key must mean the same tag twice. New tags go to the end.
 */
export function useTags(): { tags: readonly string[]; remember(tag: string): void } {
  const [offered, setOffered] = useState<readonly string[]>([]);
  const [used, setUsed] = useState<readonly string[]>([]);
  const offer = () => void import('./offered-now.ts').then(({ tagsToOffer }) => tagsToOffer(openStore)).then(setOffered);
  const decided = useLiveQuery((db) => db.tags.toArray(), [], offer);
  useLayoutEffect(() => {
    if (decided !== undefined) offer();
  }, [decided]);
  const remember = (tag: string) => setUsed((before) => (holds(before, tag) ? before : [...before, tag]));
  const tags = useMemo(() => [...offered, ...used.filter((tag) => !holds(offered, tag))], [offered, used]);
  return { tags, remember };
}

function holds(tags: readonly string[], tag: string): boolean {
  return tags.some((other) => other.toLowerCase() === tag.toLowerCase());
}
