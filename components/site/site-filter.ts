import type { SiteFacts } from '../hooks/use-site-list.ts';

/** Which sites are shown. */
export interface SiteFilter {
  text: string;
  which: 'all' | 'on' | 'look';
}

export const NO_SITE_FILTER: SiteFilter = { text: '', which: 'all' };

export function isShown(facts: SiteFacts, { text, which }: SiteFilter): boolean {
  return (which === 'all' || (which === 'on' ? isOn(facts) : needsLook(facts))) && fits(facts, text.trim().toLowerCase());
}

/** Listened to, by itself or when asked. */
export function isOn({ standing }: SiteFacts): boolean {
  return standing === 'on' || standing === 'gentle';
}

/** It is on, and its reader does not do well. */
export function needsLook(facts: SiteFacts): boolean {
  return isOn(facts) && (facts.health.state === 'degraded' || facts.health.state === 'layout changed');
}

/** By name or by host. */
function fits({ site }: SiteFacts, text: string): boolean {
  return text === '' || [site.label, ...site.matches].some((word) => word.toLowerCase().includes(text));
}
