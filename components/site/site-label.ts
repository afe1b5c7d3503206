import type { SiteId } from '../../lib/model/site.ts';
import { siteById } from '../../lib/sites/catalog.ts';
import { siteName } from './site-name.ts';

/** What the site with this id is called; one that is no longer known goes by its id. */
export function siteLabel(site: SiteId): string {
  const known = siteById(site);
  return known === null ? site : siteName(known);
}
