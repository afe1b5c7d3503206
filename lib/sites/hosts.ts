import { ANY_PAGE, SITES } from './catalog.ts';

/** The manifest's optional hosts: each site's, then any page's. None is granted at install. */
export function optionalHosts(): string[] {
  return [...SITES, ANY_PAGE].flatMap((site) => site.matches);
}
