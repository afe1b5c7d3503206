import type { CDPSession } from 'playwright-core';
import { PROTOCOL } from '../../lib/messages/calls.ts';
import type { Earshot } from '../browser/earshot.ts';
import { inventedCapture } from './invented-captures.ts';
import type { Row } from './matcher.ts';
import { median } from './median.ts';

const ADDRESS = 'https://x.com/home';
const PATIENCE_MS = 30_000;

/** Goal P2: a page's first mention wakes the worker; the next finds it awake. */
export async function coldWorkerRows(earshot: Earshot, { large, rounds }: { large: number; rounds: number }): Promise<Row[]> {
  await earshot.serve(ADDRESS, '<!doctype html><html lang="en"><title>Home</title><p>Nothing yet</p>');
  const page = await earshot.open(ADDRESS);
  const session = await earshot.context.newCDPSession(page);
  const contextId = await worldOf(session, earshot.id);
  await session.send('ServiceWorker.enable');
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await session.send('ServiceWorker.stopAllWorkers');
    const times = [await put(session, contextId, 10 * large + 2 * round), await put(session, contextId, 10 * large + 2 * round + 1)] as const;
    // The first of all compiles what later ones find compiled.
    if (round === 0) continue;
    cold.push(times[0]);
    warm.push(times[1]);
  }
  await page.close();
  const [ours, against] = [median(cold), median(warm)];
  return [{ name: `P2: a mention stored beside ${large} by a sleeping worker, ms, against one that is awake`, ours, against, ratio: ours / against, goal: 8 }];
}

/** The world of the extension's content scripts in the page. */
async function worldOf(session: CDPSession, id: string): Promise<number> {
  const found = new Promise<number>((resolve) => session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) resolve(context.id);
  }));
  await session.send('Runtime.enable');
  return found;
}

/** Milliseconds until a mention that a content script sends is stored and acknowledged. */
async function put(session: CDPSession, contextId: number, number: number): Promise<number> {
  const message = { t: 'put', v: PROTOCOL, batch: { id: crypto.randomUUID(), captures: [inventedCapture(number)] } };
  const expression = `(async () => {
    const start = performance.now();
    const answer = await Promise.race([chrome.runtime.sendMessage(${JSON.stringify(message)}), new Promise((resolve) => setTimeout(resolve, ${PATIENCE_MS}))]);
    if (!answer?.ok) throw new Error('Not stored: ' + JSON.stringify(answer));
    return performance.now() - start;
  })()`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as number;
}
