import type { Mention } from '../../lib/model/mention.ts';
import { newestRows } from '../../lib/store/newest-rows.ts';

/** As many as are seen at once: they are there sooner than the rest. */
export const FIRST_SCREEN = 5;

let reading: Promise<readonly Mention[]> | undefined;

/** Begins to read the first screen of mentions, before the rest of the page is loaded. */
export function takeHeadStart(): void {
  reading = newestRows(FIRST_SCREEN + 1);
}

/** What the head start read; [] where there was none. */
export function headStart(): Promise<readonly Mention[]> {
  return reading ?? Promise.resolve([]);
}
