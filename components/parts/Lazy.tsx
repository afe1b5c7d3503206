import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Load<P> = () => Promise<FunctionComponent<P>>;

/** What was loaded once is there at once. */
const loaded = new Map<unknown, FunctionComponent<never>>();

/** A component whose code is fetched from the extension when it is first shown; nothing stands there until then. */
export function Lazy<P extends object>({ load, ...props }: { load: Load<P> } & P) {
  const [, setReady] = useState(0);
  const Loaded = loaded.get(load) as FunctionComponent<P> | undefined;
  useEffect(() => {
    if (loaded.has(load)) return;
    void load().then((component) => setReady(loaded.set(load, component as FunctionComponent<never>).size));
  }, [load]);
  return Loaded === undefined ? null : <Loaded {...(props as unknown as P)} />;
}
