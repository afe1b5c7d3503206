import type { SiteAdapter } from '../sites/adapter.ts';

type Loop = (reader: SiteAdapter) => void;

/** Where the loop waits for a reader, in this extension's isolated world: no page can see or reach it. */
const LOOP = Symbol.for('earshot.loop');
type World = { [LOOP]?: Loop };

/** Hands a site's reader to the loop: the same for all sites, it is a script of its own that runs before theirs. */
export function startListening(reader: SiteAdapter): void {
  (globalThis as World)[LOOP]?.(reader);
}

/** The newest loop counts: after an update both scripts come again. */
export function offerLoop(loop: Loop): void {
  (globalThis as World)[LOOP] = loop;
}
