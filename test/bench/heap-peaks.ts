import type { CDPSession, Page } from 'playwright-core';

export interface HeapPeaks {
  /** Megabytes: the most that it was seen with, bytes beside the heap and what is not collected yet among them. */
  page(): number;
  /** The same of any one worker of this page. */
  worker(): number;
  stop(): Promise<void>;
}

interface HeapUsage {
  usedSize: number;
  /** Of array buffers and long texts, which lie beside the heap. */
  backingStorageSize: number;
}

const EVERY_MS = 50;

/** Watches how much memory the scripts of this page and of its workers hold. */
export async function watchHeaps(page: Page): Promise<HeapPeaks> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  const peaks = { page: 0, worker: 0 };
  const note = (of: keyof typeof peaks, usage: HeapUsage | undefined): void => {
    if (usage !== undefined) peaks[of] = Math.max(peaks[of], (usage.usedSize + usage.backingStorageSize) / 1e6);
  };
  let id = 0;
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => targetInfo.type === 'worker' && workers.add(sessionId));
  cdp.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => note('worker', (JSON.parse(message) as { result?: HeapUsage }).result));
  // `flatten: false`: the worker's answers come through this session, for Playwright opens none to a worker.
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const timer = setInterval(() => {
    void cdp.send('Runtime.getHeapUsage').then((usage) => note('page', usage), () => undefined);
    for (const sessionId of workers) void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: (id += 1), method: 'Runtime.getHeapUsage' }) }).catch(() => undefined);
  }, EVERY_MS);
  return {
    page: () => peaks.page,
    worker: () => peaks.worker,
    async stop() {
      clearInterval(timer);
      await cdp.detach();
    },
  };
}
