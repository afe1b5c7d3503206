import type { Site, SiteId } from '../model/site.ts';
import { SITES } from '../sites/catalog.ts';
import { askToRead, grantedPatterns } from './permissions.ts';
import { readSettings } from './settings.ts';
import { standingOf } from './site-standing.ts';
import { switchedOn, switchOff } from './site-switches.ts';

/** Sites with hosts of their own. Software that runs on any host is offered where it is met. */
const OFFERED = SITES.filter(({ matches }) => matches.length > 0);

/** Every site that can be chosen beforehand, in the order in which people are offered them. */
export function offeredSites(): readonly Site[] {
  return OFFERED;
}

/** The sites that are listened to now, by themselves: granted and neither switched off nor gentle. */
export async function listenedSites(): Promise<readonly SiteId[]> {
  const [granted, settings] = await Promise.all([grantedPatterns(), readSettings()]);
  return OFFERED.filter((site) => standingOf(site, granted, settings) === 'on').map(({ id }) => id);
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
  const before = await listenedSites();
  for (const site of OFFERED) {
    if (chosen.includes(site.id)) await switchedOn(site);
    else if (before.includes(site.id)) await switchOff(site);
  }
}
