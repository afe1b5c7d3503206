import type { Page } from 'playwright-core';
import { traceMainThread } from './main-thread.ts';

/** Milliseconds of CPU of the longest task that the page's main thread had meanwhile. */
export async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  const { tasks } = await traceMainThread(page, work);
  return Math.max(...tasks.map(({ cpu }) => cpu));
}
