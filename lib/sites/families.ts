import type { RecipeFacts } from '../model/recipe.ts';
import type { Site } from '../model/site.ts';
import { ANY_PAGE, SITES, siteAt } from './catalog.ts';
import { one } from './dom.ts';

/** The software a page says it runs on, or null: the first of the catalogue one of whose marks stands there. */
export function familyOf(doc: Document): Site | null {
  return SITES.find(({ marks = [] }) => marks.length > 0 && one(doc, marks.join(',')) !== null) ?? null;
}

/** The site whose reader serves this page, by its address or else by what it runs on; null for non-web addresses. */
export function siteOfPage(url: URL, doc: Document, recipes: readonly RecipeFacts[] = []): Site | null {
  const site = siteAt(url, {}, recipes);
  return site?.id === ANY_PAGE.id ? (familyOf(doc) ?? site) : site;
}
