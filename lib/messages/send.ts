import { nativeBrowser } from '../platform/native-browser.ts';
import { type Args, type CallName, type ContentCalls, type Envelope, type PageCalls, PROTOCOL, type Reply, type TabCalls } from './calls.ts';

/** A worker that never answers neither resolves nor rejects (metamask-extension#35327): every call has an end. */
export const CALL_TIMEOUT_MS = 5_000;

/** No answer: the other side is gone, asleep for good, or was never there. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** Calls the background. Rejects with NoAnswer, never with a browser's own wording. */
export function send<N extends keyof (ContentCalls & PageCalls)>(name: N, args: Args<N>, timeout = CALL_TIMEOUT_MS): Promise<Reply<N>> {
  return answered<N>((message) => nativeBrowser.runtime.sendMessage(message), name, args, timeout);
}

/** Calls the content script of a tab's page. Rejects with NoAnswer where none runs. */
export function sendToTab<N extends keyof TabCalls>(tabId: number, name: N, args: Args<N>, timeout = CALL_TIMEOUT_MS): Promise<Reply<N>> {
  return answered<N>((message) => nativeBrowser.tabs.sendMessage(tabId, message, TO_PAGE[name]), name, args, timeout);
}

/** Readers in frames are told what changed; what the page holds, the page itself says. */
const TO_PAGE: { [N in keyof TabCalls]: { frameId?: number } } = { refresh: {}, recall: {}, report: { frameId: 0 }, preview: { frameId: 0 } };

async function answered<N extends CallName>(post: (message: Envelope<N>) => Promise<unknown>, name: N, args: Args<N>, timeout: number): Promise<Reply<N>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`${name}: no answer in ${timeout} ms`)), timeout);
  });
  try {
    const reply = await Promise.race([post({ t: name, v: PROTOCOL, ...args }), late]);
    if (typeof reply !== 'object' || reply === null || !('ok' in reply)) throw new NoAnswer(`${name}: not an answer`);
    return reply as Reply<N>;
  } catch (error) {
    throw error instanceof NoAnswer ? error : new NoAnswer(`${name}: ${String(error)}`);
  } finally {
    clearTimeout(timer);
  }
}
