import type { Earshot } from '../browser/earshot.ts';

/** At rest it takes no more than this much of its time. */
const REST = 0.1;
const LOOK_MS = 100;
const MOST_LOOKS = 30;

/** Tells the milliseconds of CPU that all of the browser's processes have taken so far, once they rest: what a transaction leaves to be done later is its own. */
export async function browserCpu(earshot: Earshot): Promise<() => Promise<number>> {
  const page = earshot.context.pages()[0] ?? (await earshot.context.newPage());
  const session = (await earshot.context.browser()?.newBrowserCDPSession()) ?? (await earshot.context.newCDPSession(page));
  const taken = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1_000;
  };
  return async () => {
    let before = await taken();
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      await page.waitForTimeout(LOOK_MS);
      const after = await taken();
      if (after - before <= REST * LOOK_MS) return after;
      before = after;
    }
    return before;
  };
}
