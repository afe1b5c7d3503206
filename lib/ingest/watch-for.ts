import { handlesAt } from '../model/own-handle.ts';
import type { SiteId } from '../model/site.ts';
import { isReadAnywhere, maySpeakOf, type SenderSite } from '../platform/sender-site.ts';
import type { Settings } from '../platform/settings.ts';
import { clippedOn } from '../store/clipped-posts.ts';
import type { EarshotDatabase } from '../store/database.ts';

/** Of one site: a page looks for each of them in every post. */
const MOST_CLIPPED = 100;
/** Letters that are enough to tell an address from others on its site. */
const TELLING = 8;

/** Whom and what of its own site a page looks out for: the brand's accounts, and posts clipped there by hand. */
export async function watchFor(db: EarshotDatabase, settings: Settings, reader: SiteId, page: SenderSite): Promise<{ own: readonly string[]; clipped: readonly string[] }> {
  const rows = await clippedOn(db, reader, MOST_CLIPPED);
  return { own: ownHandlesFor(settings, reader, page), clipped: rows.filter(({ key }) => maySpeakOf(page, key)).map(({ post }) => endOf(post.url)) };
}

/** The brand's own handles on a page: where software runs on any host, those of that host alone. */
export function ownHandlesFor({ ownHandles }: Settings, reader: SiteId, { host }: SenderSite): readonly string[] {
  return handlesAt(ownHandles, isReadAnywhere(reader) ? host : reader);
}

/** The end of an address as links on a page have it, whether they begin with the host or not: as many parts of the path as tell it from others. */
function endOf(address: string): string {
  const { pathname, search } = new URL(address);
  const parts = pathname.split('/').filter((part) => part !== '');
  let end = parts.pop() ?? '';
  while (end.length + search.length < TELLING && parts.length > 0) end = `${parts.pop()}/${end}`;
  return end + search;
}
