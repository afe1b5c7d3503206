import { browser, type Runtime } from '../platform/browser.ts';
import { type Args, type ContentCalls, type PageCalls, PROTOCOL, type Refused, type Reply } from './calls.ts';
import { argsSchemas } from './schemas.ts';

type ServedCalls = ContentCalls & PageCalls;
type Served = keyof ServedCalls;

export type Handlers = { [N in Served]: (args: Args<N>, sender: Runtime.MessageSender) => Promise<Reply<N>> };

/** Calls that a page's process may make; every other one is Earshot's own pages' alone. */
const FOR_CONTENT: ReadonlySet<string> = new Set<keyof ContentCalls>(['hello', 'recognised', 'taught', 'put', 'met', 'heard', 'tally']);

/** The background's one listener. Must be called at top level, synchronously, so that a waking worker hears its first message. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => answer(handlers, message, sender));
}

/** The door: known sender, known call, same protocol, a sender who may, and arguments of the right shape. Never throws. */
export async function answer(handlers: Handlers, message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return refused('forbidden');
  const { t: name, v, ...args } = message as Record<string, unknown>;
  if (typeof name !== 'string' || !Object.hasOwn(argsSchemas, name)) return refused('forbidden');
  if (!isOwnPage(sender) && !FOR_CONTENT.has(name)) return refused('forbidden');
  if (v !== PROTOCOL) return refused('version');
  const parsed = argsSchemas[name as Served].safeParse(args);
  if (!parsed.success) return refused('schema');
  try {
    const handler = handlers[name as Served] as (args: unknown, sender: Runtime.MessageSender) => Promise<unknown>;
    return await handler(parsed.data, sender);
  } catch {
    return refused('failed');
  }
}

/** By origin, which a compromised page process cannot choose (uBlock-issues#710). */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  const own = browser.runtime.getURL('');
  const { origin } = sender as { origin?: string };
  return origin === undefined ? (sender.url?.startsWith(own) ?? false) : `${origin}/` === own;
}

function refused(why: Refused['why']): Refused {
  return { ok: false, why };
}
