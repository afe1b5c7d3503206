import type { SiteAdapter } from '../sites/adapter.ts';

/** Where a reader too large to be in one script with the loop waits for it, in this extension's isolated world. */
const OFFERED = Symbol.for('earshot.reader');
type World = { [OFFERED]?: SiteAdapter };

/** The newest offer counts: after an update both scripts come again, the reader first. */
export function offerReader(adapter: SiteAdapter): void {
  (globalThis as World)[OFFERED] = adapter;
}

/** null: its script could not be loaded. */
export function offeredReader(): SiteAdapter | null {
  return (globalThis as World)[OFFERED] ?? null;
}
