import type { SiteId } from '../../lib/model/site.ts';
import { siteById } from '../../lib/sites/catalog.ts';

/** The site's own name. */
export function siteLabel(site: SiteId): string {
  return siteById(site)?.label ?? site;
}
