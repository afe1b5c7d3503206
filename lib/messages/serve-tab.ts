import { browser, type Runtime } from '../platform/browser.ts';
import { type Args, PROTOCOL, type Reply, type TabCalls } from './calls.ts';

export type TabHandlers = { [N in keyof TabCalls]: (args: Args<N>) => Promise<Reply<N>> };

/** A content script's one listener, until the signal ends it. Only the extension itself is answered. */
export function serveTab(handlers: TabHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { t: name, v, ...args } = message as Record<string, unknown>;
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    if (v !== PROTOCOL) return Promise.resolve({ ok: false, why: 'version' });
    return (handlers[name as keyof TabCalls] as (args: unknown) => Promise<unknown>)(args);
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal.addEventListener('abort', () => {
    // Gone with the extension where it was reloaded: then there is nothing to take back.
    browser.runtime?.onMessage?.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  });
}
