import type { EarshotDatabase } from '../../lib/store/database.ts';
import { once } from './once.ts';

/** The store of this page. Its library is loaded at the first call; a store that does not open is told by its first question. */
export async function openStore(): Promise<EarshotDatabase> {
  return (await loadStore()).openDatabase();
}

const loadStore = once(() => import('./live-store.ts'));
