import type { SiteId } from '../model/site.ts';
import type { PostKey } from '../model/post.ts';
import { ANY_PAGE, siteAt } from '../sites/catalog.ts';
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

/** Whether a page there may speak of that post: its own site's, or what any page says under its own host. */
export function maySpeakOf({ site, host }: SenderSite, key: PostKey): boolean {
  return key.startsWith(`${ANY_PAGE.id}:`) ? key.startsWith(`${ANY_PAGE.id}:${host}/`) : key.startsWith(`${site}:`);
}
