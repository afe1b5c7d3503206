import type { Page } from 'playwright-core';
import type { Earshot } from './earshot.ts';

/** Evaluates an expression where Earshot's content script lives in this tab, with its `chrome` API. */
export async function inIsolatedWorld<T>(earshot: Earshot, page: Page, expression: string): Promise<T> {
  const session = await earshot.context.newCDPSession(page);
  const ours: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${earshot.id}`) ours.push(context.id);
  });
  await session.send('Runtime.enable');
  const contextId = ours.at(-1);
  if (contextId === undefined) throw new Error('Earshot has no script in this tab.');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
  await session.detach();
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
