import type { Page } from 'playwright-core';

/** Empties these tables of the store, or all of them, in a page of the extension. */
export function emptyStores(page: Page, names?: readonly string[]): Promise<void> {
  return page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('earshot');
        request.addEventListener('error', () => reject(new Error(String(request.error))));
        request.addEventListener('success', () => {
          const db = request.result;
          const stores = given ?? [...db.objectStoreNames];
          const transaction = db.transaction(stores, 'readwrite');
          for (const name of stores) transaction.objectStore(name).clear();
          transaction.addEventListener('complete', () => {
            db.close();
            resolve();
          });
          transaction.addEventListener('error', () => reject(new Error(String(transaction.error))));
        });
      }),
    names,
  );
}
