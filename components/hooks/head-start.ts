import type { Mention } from '../../lib/model/mention.ts';
import { newestRows } from '../../lib/store/newest-rows.ts';

/** As many as are seen at once: they are there sooner than the rest. */
export const FIRST_SCREEN = 5;

/** The first screen of mentions, read while the page's own code is still on its way. */
export interface HeadStart {
  /** One more than the screen holds; undefined: not there yet. [] = there are none, or they cannot be read like this. */
  rows: readonly Mention[] | undefined;
  coming: Promise<readonly Mention[]>;
}

/** Begins to read. */
export function takeHeadStart(): HeadStart {
  const start: HeadStart = {
    rows: undefined,
    coming: newestRows(FIRST_SCREEN + 1).then((rows) => (start.rows = rows)),
  };
  return start;
}

/** Milliseconds that are not felt as waiting; longer only a store takes that is just being upgraded, or a machine at its limit. */
const PATIENCE_MS = 150;

/**
 * When its rows are there, or they are late: a page is drawn once, with them. Drawn before and again, it would show them later, as
 * all that it asks of the browser after its first drawing would go first.
 */
export async function thereOrLate({ coming }: HeadStart): Promise<void> {
  await Promise.race([coming, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}
