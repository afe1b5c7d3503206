import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { afterFirst } from './first-things.ts';

type Load<P> = () => Promise<FunctionComponent<P>>;

/** What was loaded once is there at once. */
const loaded = new Map<unknown, FunctionComponent<never>>();

/** Loads it before it is shown: then it is there at once, and what is typed next is its. */
export async function loadAhead<P>(load: Load<P>): Promise<void> {
  loaded.set(load, (await load()) as FunctionComponent<never>);
}

/** A component whose code is fetched from the extension when it is first shown; nothing stands there until then. */
export function Lazy<P extends object>({ load, ...props }: { load: Load<P> } & P) {
  const [, setReady] = useState(0);
  const Loaded = loaded.get(load) as FunctionComponent<P> | undefined;
  // Before the next key, where the code is there already.
  useLayoutEffect(() => {
    if (loaded.has(load)) return;
    void afterFirst().then(load).then((component) => setReady(loaded.set(load, component as FunctionComponent<never>).size));
  }, [load]);
  return Loaded === undefined ? null : <Loaded {...(props as unknown as P)} />;
}
