import type { CDPSession, Page } from 'playwright-core';

/** A page whose isolated world and whose costs are at hand. */
export interface BenchPage {
  /** Evaluates in the isolated world; promises are awaited. */
  isolated<T>(expression: string): Promise<T>;
  /** Milliseconds of CPU that scripts have taken so far. */
  scriptTime(): Promise<number>;
  /** Kilobytes of heap that are held after collection. */
  heldHeap(): Promise<number>;
  close(): Promise<void>;
}

/** Opens the address in this page, with an isolated world beside the page's own. */
export async function openBenchPage(page: Page, address: string): Promise<BenchPage> {
  // From elsewhere: where only what follows the # is new, nothing would be loaded anew.
  await page.goto('about:blank');
  await page.goto(address);
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  return {
    async isolated<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { contextId, expression, returnByValue: true, awaitPromise: true });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    async scriptTime() {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1_000;
    },
    async heldHeap() {
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1_024;
    },
    close: () => cdp.detach(),
  };
}
