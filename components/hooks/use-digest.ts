import { useEffect, useState } from 'preact/hooks';
import { digestFromStore, type DigestOf, type DigestProgress, type MadeFromStore } from './digest-from-store.ts';

export type { MadeFromStore } from './digest-from-store.ts';

export type Making = { state: 'making'; progress: DigestProgress } | { state: 'failed' } | ({ state: 'made' } & MadeFromStore);

/** The digest of that, made once and whenever `again` is pressed: it does not change under the hands of who writes in it. */
export function useDigest(of: DigestOf): { making: Making; again(): void } {
  const [making, setMaking] = useState<Making>(BEGUN);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const ending = new AbortController();
    setMaking(BEGUN);
    digestFromStore(of, ending.signal, (progress) => setMaking({ state: 'making', progress })).then(
      (made) => setMaking({ state: 'made', ...made }),
      () => ending.signal.aborted || setMaking({ state: 'failed' }),
    );
    return () => ending.abort();
  }, [JSON.stringify(of), turn]);
  return { making, again: () => setTurn((before) => before + 1) };
}

const BEGUN: Making = { state: 'making', progress: { read: 0, of: 0 } };
