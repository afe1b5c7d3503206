import { type AccountRow, pagesOfAccounts } from '../../lib/store/accounts.ts';
import { openStore } from './open-store.ts';

/** Every author of whom something is kept, page by page. */
export async function* knownAuthors(): AsyncIterable<readonly AccountRow[]> {
  yield* pagesOfAccounts(await openStore());
}
