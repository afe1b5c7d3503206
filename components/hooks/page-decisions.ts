import { send } from '../../lib/messages/send.ts';
import type { OnceOutcome } from '../../lib/model/once.ts';
import type { Site } from '../../lib/model/site.ts';
import { teachIn } from '../../lib/platform/asked-page.ts';
import { beGentle, neverAt, notNeverAt, switchedOn } from '../../lib/platform/site-switches.ts';
import { readSettings } from '../../lib/platform/settings.ts';

// What few who open the popup decide: loaded when one of it is pressed.

export const decideGentle = (site: Site): Promise<void> => beGentle(site);
export const decideOn = (site: Site): Promise<void> => switchedOn(site);
export const decideNever = (host: string): Promise<void> => neverAt([host]);

/** Takes off the list whatever covers that host. */
export async function takeBackNever(host: string): Promise<void> {
  const { never } = await readSettings();
  for (const domain of never) if (host === domain || host.endsWith(`.${domain}`)) await notNeverAt(domain);
}

/** Larger pages take a moment to read. */
const READING_MS = 30_000;

export async function askToReadOnce(tabId: number): Promise<OnceOutcome> {
  const reply = await send('readOnce', { tabId }, READING_MS).catch(() => null);
  return reply?.ok ? reply.outcome : { kind: 'impossible' };
}

/** Opens the picker in the tab, at once: the browser's question may close the popup. Resolves with whether it is open. */
export function startTeaching(tabId: number): Promise<boolean> {
  return teachIn(tabId).then(() => true, () => false);
}
