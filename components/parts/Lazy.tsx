import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is fetched from the extension when it is first shown; nothing stands there until then. */
export function Lazy<P extends object>({ load, ...props }: { load: () => Promise<FunctionComponent<P>> } & P) {
  const [Loaded, setLoaded] = useState<FunctionComponent<P> | null>(null);
  useEffect(() => void load().then((component) => setLoaded(() => component)), [load]);
  return Loaded === null ? null : <Loaded {...(props as unknown as P)} />;
}
