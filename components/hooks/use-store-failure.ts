import { useEffect, useState } from 'preact/hooks';
import { isNewerStore } from '../../lib/store/newer-store.ts';
import { openStore } from './open-store.ts';

/** Why the store does not open: a later version of Earshot made it, or something is broken; null = it opens, or is being opened. */
export type StoreFailure = 'newer' | 'unreadable';

export function useStoreFailure(): StoreFailure | null {
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  useEffect(() => {
    void openStore()
      .then((db) => db.open())
      .catch((error: unknown) => setFailure(isNewerStore(error) ? 'newer' : 'unreadable'));
  }, []);
  return failure;
}
