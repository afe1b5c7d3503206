import type { Site } from '../model/site.ts';
import { ANY_PAGE, siteAt, siteById } from '../sites/catalog.ts';
import { knownFamilies } from './families.ts';
import { recogniseIn } from './recognise-in.ts';

/**
 * The site whose reader serves the page in a tab: by its address, else by what was taught or recognised there before, else
 * by what the page says of itself now; null for non-web addresses.
 */
export async function siteOfTab(url: URL, tabId: number | undefined): Promise<Site | null> {
  const own = siteAt(url);
  if (own?.id !== ANY_PAGE.id) return own;
  // Only here a recipe may decide: most pages do not wait for what checks one.
  const { keptRecipes } = await import('./kept-recipes.ts');
  const [families, recipes] = await Promise.all([knownFamilies(), keptRecipes()]);
  const site = siteAt(url, families, recipes);
  if (site?.id !== ANY_PAGE.id || tabId === undefined) return site;
  const recognised = await recogniseIn(tabId);
  return (recognised === null ? null : siteById(recognised)) ?? site;
}
