import type { SiteId } from '../../lib/model/site.ts';
import { knownFamilies } from '../../lib/platform/families.ts';
import { keptRecipes } from '../../lib/platform/kept-recipes.ts';
import { tabsByUse } from '../../lib/platform/tabs.ts';
import { siteAt } from '../../lib/sites/catalog.ts';

/** The tab used last that shows a page of the site; null = none that the browser tells of. */
export async function tabOfSite(site: SiteId): Promise<number | null> {
  const [tabs, families, recipes] = await Promise.all([tabsByUse(), knownFamilies(), keptRecipes()]);
  const found = tabs.find(({ url }) => url !== undefined && URL.canParse(url) && siteAt(new URL(url), families, recipes)?.id === site);
  return found?.id ?? null;
}
