import type { Site } from '../../lib/model/site.ts';
import { t } from '../../lib/platform/i18n.ts';
import { isWithin } from '../../lib/platform/settings.ts';
import { domainsOf } from '../../lib/platform/site-standing.ts';
import type { SiteFacts } from '../hooks/use-site-list.ts';

/** How a site stands and where it is, in a line. */
export function standingSentence({ site, standing, hosts }: SiteFacts, readKey: string | null): string {
  if (standing === 'never') return t('siteStandsNever');
  if (standing === 'gentle') return readKey === null ? t('siteStandsGentle') : t('siteStandsGentleKey', readKey);
  const domains = shownDomains(site);
  if (domains.length === 0 && standing === 'on') return hosts === 0 ? t('siteStandsAnywhere') : t('siteStandsOnHosts', hosts);
  if (domains.length === 0) return t('siteStandsNowhere');
  return domains.length > SHOWN ? t('siteDomainsMore', domains.slice(0, SHOWN).join(', '), domains.length - SHOWN) : domains.join(', ');
}

const SHOWN = 3;

/** As people write them: without `www.`, and none that lies within another. */
function shownDomains(site: Site): readonly string[] {
  const domains = [...new Set(domainsOf(site).map((domain) => domain.replace(/^www\./, '')))];
  return domains.filter((domain) => !domains.some((other) => other !== domain && isWithin(domain, other)));
}
