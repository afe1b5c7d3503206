import type { Site, SiteId } from '../model/site.ts';
import { SITES } from '../sites/catalog.ts';
import { askToRead, giveBack, grantedPatterns } from './permissions.ts';
import { changeSettings, readSettings } from './settings.ts';

/** Sites with hosts of their own. Software that runs on any host is offered where it is met. */
const OFFERED = SITES.filter(({ matches }) => matches.length > 0);

/** Every site that can be chosen beforehand, in the order in which people are offered them. */
export function offeredSites(): readonly Site[] {
  return OFFERED;
}

/** The sites that are listened to now: granted and not switched off. */
export async function listenedSites(): Promise<readonly SiteId[]> {
  const [granted, { sitesOff }] = await Promise.all([grantedPatterns(), readSettings()]);
  return OFFERED.filter((site) => !sitesOff.includes(site.id) && isGranted(site, granted)).map(({ id }) => id);
}

/** One question for all of these sites; must be called straight from a click. false = refused. */
export function askForSites(chosen: readonly SiteId[]): Promise<boolean> {
  const patterns = OFFERED.filter(({ id }) => chosen.includes(id)).flatMap(({ matches }) => matches);
  return patterns.length === 0 ? Promise.resolve(true) : askToRead(patterns);
}

/**
 * Listens to these of the offered sites and to no other: what is left out is given back to the browser, and switched off
 * where the browser does not take it back (a wider grant covers it).
 */
export async function listenOnlyTo(chosen: readonly SiteId[]): Promise<void> {
  const leftOut = OFFERED.filter(({ id }) => !chosen.includes(id));
  const before = await grantedPatterns();
  for (const { matches } of leftOut) {
    const granted = matches.filter((pattern) => before.includes(pattern));
    if (granted.length > 0) await giveBack(granted).catch(() => false);
  }
  const after = await grantedPatterns();
  const { sitesOff } = await readSettings();
  const elsewhere = sitesOff.filter((id) => OFFERED.every((site) => site.id !== id));
  await changeSettings({ sitesOff: [...elsewhere, ...leftOut.filter((site) => isGranted(site, after)).map(({ id }) => id)] });
}

function isGranted({ matches }: Site, granted: readonly string[]): boolean {
  return matches.some((pattern) => granted.includes(pattern) || EVERYWHERE.some((wide) => granted.includes(wide)));
}

const EVERYWHERE = ['<all_urls>', '*://*/*', 'https://*/*'];
