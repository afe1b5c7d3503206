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

/** When its rows are there, but no later than the next frame: a page is drawn with them where it need not wait. */
export async function thereOrFrame({ coming }: HeadStart): Promise<void> {
  await Promise.race([coming, new Promise((resolve) => requestAnimationFrame(resolve))]);
}
