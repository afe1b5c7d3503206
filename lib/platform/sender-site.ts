import type { SiteId } from '../model/site.ts';
import { siteOfKey, type PostKey } from '../model/post.ts';
import { ANY_PAGE, readsAnyHost, siteAt, siteById, TAUGHT_SITE } from '../sites/catalog.ts';
import type { Runtime } from './browser.ts';

/** Where a message of a content script came from. */
export interface SenderSite {
  site: SiteId;
  host: string;
}

/**
 * The site of a message, from what the browser says of its sender, never from the message. `sender.tab` is not asked:
 * Firefox leaves it out while a tab closes (reliability finding 13).
 */
export function siteOfSender(sender: Runtime.MessageSender): SenderSite | null {
  const address = (sender as { origin?: string }).origin ?? sender.url;
  // A sandboxed or opaque page has the origin "null".
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  const site = siteAt(url);
  return site === null ? null : { site: site.id, host: url.host };
}

/** Whether the reader of that site may run on a page there: its own site's, or one that reads any host. */
export function mayReadFor({ site }: SenderSite, reader: SiteId): boolean {
  return reader === site || isReadAnywhere(reader);
}

/** Whether a page there may be taught: one that no reader of the catalogue's is for. */
export function mayTeach(place: SenderSite | null): boolean {
  return place?.site === ANY_PAGE.id;
}

/** Whether that reader runs only where a recipe says how. */
export function needsRecipe(reader: SiteId): boolean {
  return reader === TAUGHT_SITE.id;
}

/** Whether a page there may speak of that post: its own site's, or what a reader of any host says under the page's own. */
export function maySpeakOf({ site, host }: SenderSite, key: PostKey): boolean {
  const speaker = siteOfKey(key);
  return isReadAnywhere(speaker) ? key.startsWith(`${speaker}:${host}/`) : speaker === site;
}

/** Whether that reader's posts are told apart by their host. */
export function isReadAnywhere(id: SiteId): boolean {
  const site = siteById(id);
  return site !== null && readsAnyHost(site);
}
