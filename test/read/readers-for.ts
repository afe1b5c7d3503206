import type { SiteId } from '../../lib/model/site.ts';
import { ANY_PAGE, isFamily, siteAt, SITES } from '../../lib/sites/catalog.ts';

/** The readers that pages at these addresses may need: what an unknown host runs on, only its page tells. */
export function readersFor(urls: readonly URL[]): readonly SiteId[] {
  const ids = urls.map((url) => (siteAt(url) ?? ANY_PAGE).id);
  const anywhere = [ANY_PAGE, ...SITES.filter(isFamily)].map(({ id }) => id);
  return [...new Set(ids.includes(ANY_PAGE.id) ? [...ids, ...anywhere] : ids)];
}
