import { domainsOf } from '../../lib/platform/site-standing.ts';
import type { SiteFacts } from '../hooks/use-site-list.ts';

/** Which sites are shown. */
export interface SiteFilter {
  text: string;
  which: 'all' | 'on' | 'look';
}

export const NO_SITE_FILTER: SiteFilter = { text: '', which: 'all' };

export function isShown(facts: SiteFacts, { text, which }: SiteFilter): boolean {
  return (which === 'all' || (which === 'on' ? isListenedTo(facts) : needsLook(facts))) && fits(facts, text.trim().toLowerCase());
}

/** Switched on: read by itself or when asked. */
export function isOn({ standing }: SiteFacts): boolean {
  return standing === 'on' || standing === 'gentle';
}

/** On, and of what runs on any host, allowed on one at least. */
export function isListenedTo(facts: SiteFacts): boolean {
  return isOn(facts) && (domainsOf(facts.site).length > 0 || facts.hosts > 0);
}

/** It is on, and its reader does not do well. */
export function needsLook(facts: SiteFacts): boolean {
  return isOn(facts) && (facts.health.state === 'degraded' || facts.health.state === 'layout changed');
}

/** By name or by host. */
function fits({ site }: SiteFacts, text: string): boolean {
  return text === '' || [site.label, ...site.matches].some((word) => word.toLowerCase().includes(text));
}
