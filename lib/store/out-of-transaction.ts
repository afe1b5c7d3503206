import { Dexie } from 'dexie';

/** Does this as if no transaction were under way: what follows from it may read what the transaction does not hold. */
export function outOfTransaction(work: () => void): void {
  Dexie.ignoreTransaction(work);
}
