import type { CDPSession, Page } from 'playwright-core';

/** The largest heap that any worker of this page was seen with, in megabytes, what is not collected yet among it. */
export async function watchWorkerHeap(page: Page): Promise<{ peak(): number; stop(): Promise<void> }> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  let peak = 0;
  let id = 0;
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => targetInfo.type === 'worker' && workers.add(sessionId));
  cdp.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { result } = JSON.parse(message) as { result?: { usedSize?: number } };
    peak = Math.max(peak, (result?.usedSize ?? 0) / 1e6);
  });
  // `flatten: false`: the worker's answers come through this session, for Playwright opens none to a worker.
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const timer = setInterval(() => {
    for (const sessionId of workers) void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: (id += 1), method: 'Runtime.getHeapUsage' }) }).catch(() => undefined);
  }, 50);
  return {
    peak: () => peak,
    async stop() {
      clearInterval(timer);
      await cdp.detach();
    },
  };
}
