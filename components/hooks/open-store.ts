import { openDatabase } from '../../lib/store/open-database.ts';

/** Begins to open the store; called before a page renders, so that both go on at once. A store that does not open is told by its first question. */
export function openStore(): void {
  void openDatabase()
    .open()
    .then(undefined, () => {});
}
