import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { openStore } from './open-store.ts';
import { useLiveQuery } from './use-live-query.ts';

export interface Tags {
  tags: readonly string[];
  /** It is offered from now on. */
  remember(tag: string): void;
  /** Does it with the tag of a number key; one pressed before the tags are there waits for them. */
  withTag(number: number, use: (tag: string) => void): void;
}

type Waiting = (tags: readonly string[]) => void;

/**
 * Tags to offer, in the order of the number keys. It holds while the page is open, unless the user gives them another
 * place or name, in whatever window: a number key must mean the same tag twice. New tags go to the end.
 */
export function useTags(): Tags {
  const [offered, setOffered] = useState<readonly string[]>();
  const waiting = useRef<Waiting[]>([]);
  const [used, setUsed] = useState<readonly string[]>([]);
  const offer = () => void import('./offered-now.ts').then(({ tagsToOffer }) => tagsToOffer(openStore)).then(setOffered);
  const decided = useLiveQuery((db) => db.tags.toArray(), [], offer);
  useLayoutEffect(() => {
    if (decided !== undefined) offer();
  }, [decided]);
  const remember = (tag: string) => setUsed((before) => (holds(before, tag) ? before : [...before, tag]));
  const tags = useMemo(() => [...(offered ?? []), ...used.filter((tag) => !holds(offered ?? [], tag))], [offered, used]);
  useLayoutEffect(() => {
    if (offered !== undefined) for (const run of waiting.current.splice(0)) run(tags);
  }, [offered]);
  const withTag: Tags['withTag'] = (number, use) => {
    const run: Waiting = ({ [number - 1]: tag }) => tag !== undefined && use(tag);
    if (offered === undefined) waiting.current.push(run);
    else run(tags);
  };
  return { tags, remember, withTag };
}

function holds(tags: readonly string[], tag: string): boolean {
  return tags.some((other) => other.toLowerCase() === tag.toLowerCase());
}
