import type { Runtime } from '../platform/browser.ts';
import { nativeBrowser } from '../platform/native-browser.ts';
import { type Args, PROTOCOL, type Reply, type TabCalls } from './calls.ts';

export type TabHandlers = { [N in keyof TabCalls]: (args: Args<N>) => Promise<Reply<N>> };

type Listener = Parameters<typeof nativeBrowser.runtime.onMessage.addListener>[0];

/** A content script's one listener, until the signal ends it. Only the extension itself is answered. */
export function serveTab(handlers: TabHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, sendResponse: (reply: unknown) => void): true | undefined => {
    if (sender.id !== nativeBrowser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { t: name, v, ...args } = message as Record<string, unknown>;
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    const reply = v === PROTOCOL ? (handlers[name as keyof TabCalls] as (args: unknown) => Promise<unknown>)(args) : Promise.resolve({ ok: false, why: 'version' });
    reply.then(sendResponse, () => sendResponse({ ok: false, why: 'failed' }));
    return true;
  };
  nativeBrowser.runtime.onMessage.addListener(listener as Listener);
  signal.addEventListener('abort', () => {
    // Gone with the extension where it was reloaded: then there is nothing to take back.
    nativeBrowser.runtime?.onMessage?.removeListener(listener as Listener);
  });
}
