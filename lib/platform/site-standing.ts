import type { Site, SiteId } from '../model/site.ts';
import { ANY_PAGE, type Families, SITES } from '../sites/catalog.ts';
import { isWithin, type Settings } from './settings.ts';

/** on: read along · gentle: read when the user asks, page by page · never: not even then. */
export type Standing = 'on' | 'gentle' | 'off' | 'never';

type Decided = Pick<Settings, 'sitesOff' | 'gentle' | 'never'>;

/** How a site stands. What runs on any host, and has none of its own, is on unless the user said no: each host is allowed for itself. */
export function standingOf(site: Site, granted: readonly string[], { sitesOff, gentle, never }: Decided): Standing {
  const domains = domainsOf(site);
  if (domains.length > 0 && domains.every((host) => never.some((domain) => isWithin(host, domain)))) return 'never';
  if (sitesOff.includes(site.id)) return 'off';
  if (gentle.includes(site.id)) return 'gentle';
  return domains.length === 0 || site.matches.some((pattern) => isCovered(pattern, granted)) ? 'on' : 'off';
}

/** The domains of a site, each once; none of what runs on any host alone. */
export function domainsOf({ matches, group }: Site): readonly string[] {
  return group === 'any' ? [] : [...new Set(matches.map((pattern) => hostOf(pattern).replace(/^\*\./, '')))];
}

/** Whether a pattern is granted, by itself or by a wider grant. */
export function isCovered(pattern: string, granted: readonly string[]): boolean {
  return [pattern, `${pattern.split(':')[0]}://*/*`, '*://*/*', '<all_urls>'].some((wide) => granted.includes(wide));
}

/** A host that was allowed for itself. */
export interface AllowedHost {
  pattern: string;
  /** As a person writes it; `*` = every host. */
  host: string;
  /** What reads there: the software that was recognised, else any page's reader. */
  site: SiteId;
}

/** The hosts that were allowed one by one, by name. */
export function allowedHosts(granted: readonly string[], families: Families): readonly AllowedHost[] {
  const ofSites = new Set(SITES.flatMap(({ matches }) => matches));
  return granted
    .filter((pattern) => !ofSites.has(pattern))
    .map((pattern) => ({ pattern, host: hostOf(pattern), site: families[pattern] ?? ANY_PAGE.id }))
    .sort((a, b) => a.host.localeCompare(b.host));
}

/** The host of a match pattern, as a person writes it: `*.x.com` for `https://*.x.com/*`. */
export function hostOf(pattern: string): string {
  return /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '*';
}
