/** The disk is full: Dexie says AbortError and keeps the browser's own word inside (measured). */
export function isQuotaError(error: unknown): boolean {
  for (let cause = error; cause instanceof Object; cause = (cause as { inner?: unknown }).inner) {
    if ((cause as { name?: unknown }).name === 'QuotaExceededError') return true;
  }
  return false;
}
