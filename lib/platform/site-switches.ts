import type { Site } from '../model/site.ts';
import { forgetUngranted } from './ungranted.ts';
import { askToRead, giveBack, grantedPatterns } from './permissions.ts';
import { changeSettings, isWithin, type Settings } from './settings.ts';
import { domainsOf, hostOf, isCovered } from './site-standing.ts';

/** Asks for a site's hosts, and listens there when they are given; must be called straight from a click. false = refused. */
export async function switchOn(site: Site): Promise<boolean> {
  // The question comes first: it is only allowed while the click is being handled.
  const asked = domainsOf(site).length === 0 ? Promise.resolve(true) : askToRead(site.matches);
  if (!(await asked.catch(() => false))) return false;
  await switchedOn(site);
  return true;
}

/** The site's hosts are granted: what stood against listening there is forgotten. */
export async function switchedOn(site: Site): Promise<void> {
  await change(({ sitesOff, gentle, never }) => ({
    sitesOff: sitesOff.filter((id) => id !== site.id),
    gentle: gentle.filter((id) => id !== site.id),
    never: never.filter((domain) => !domainsOf(site).some((host) => isWithin(host, domain))),
  }));
}

/** Gives a site's hosts back to the browser; it is switched off where that does not end it (a wider grant covers it, it runs on any host). */
export async function switchOff(site: Site): Promise<void> {
  await giveBackOf(site);
  const granted = await grantedPatterns();
  const goesOn = domainsOf(site).length === 0 || site.matches.some((pattern) => isCovered(pattern, granted));
  await change(({ sitesOff, gentle }) => ({
    sitesOff: goesOn ? [...new Set([...sitesOff, site.id])] : sitesOff.filter((id) => id !== site.id),
    gentle: gentle.filter((id) => id !== site.id),
  }));
}

/** Reads a site only when the user asks: the key or the click that asks is permission enough, so its hosts are given back. */
export async function beGentle(site: Site): Promise<void> {
  await switchedOn(site);
  await change(({ gentle }) => ({ gentle: [...gentle, site.id] }));
  await giveBackOf(site);
}

/** Nothing is read in these domains from now on, whatever is granted; what can be given back is. */
export async function neverAt(domains: readonly string[]): Promise<void> {
  await change(({ never }) => ({ never: [...new Set([...never, ...domains])].sort() }));
  const granted = await grantedPatterns();
  await giveBackAll(granted.filter((pattern) => domains.some((domain) => isWithin(hostOf(pattern).replace(/^\*\./, ''), domain))));
}

/** Takes a domain off the list of those that are never read; nothing is granted by that. */
export async function notNeverAt(domain: string): Promise<void> {
  await change(({ never }) => ({ never: never.filter((one) => one !== domain) }));
}

/** Gives one host back. */
export async function giveBackHost(pattern: string): Promise<void> {
  await giveBackAll([pattern]);
}

/** The domain of what somebody typed or pasted: a name or a whole address; null: neither. */
export function domainOf(typed: string): string | null {
  const text = typed.trim().replace(/^https?:\/\//i, '');
  if (text === '' || /[\s*]/.test(text) || !URL.canParse(`https://${text}`)) return null;
  const { hostname } = new URL(`https://${text}`);
  return /^[^.].*\.[^.]+$|^localhost$/.test(hostname) ? hostname : null;
}

async function giveBackOf(site: Site): Promise<void> {
  const granted = await grantedPatterns();
  if (domainsOf(site).length > 0) await giveBackAll(site.matches.filter((pattern) => granted.includes(pattern)));
}

/** One by one: what the browser does not take back must not keep the others. */
async function giveBackAll(patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns) await giveBack([pattern]).catch(() => false);
  await forgetUngranted();
}

async function change(how: (settings: Settings) => Partial<Settings>): Promise<void> {
  await changeSettings(how);
}
