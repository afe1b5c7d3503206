import type { PostKey } from '../model/post.ts';
import { SITE_PERMALINKS, SOFTWARE_PERMALINKS } from './permalinks.ts';

/**
 * The key that the site's own reader gives the post at this address, as far as the address tells, so that who comes by
 * later meets it again; else that of any page's reader. null: it is no address of a page.
 */
export function keyOfUrl(address: string): PostKey | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const rest = `${url.host}${url.pathname}${url.search}${url.hash}`;
  return (rest.length <= LONGEST ? (siteKey(rest) ?? softwareKey(rest)) : null) ?? `web:${rest}`;
}

/** UTF-16 units: no permalink is longer. */
const LONGEST = 2_000;

function siteKey(rest: string): PostKey | null {
  const link = SITE_PERMALINKS.find(({ address }) => address.test(rest));
  if (link === undefined) return null;
  const id = rest.replace(link.address, link.id);
  return `${link.site}:${link.anyCase === true ? id.toLowerCase() : id}`;
}

function softwareKey(rest: string): PostKey | null {
  // In what is asked for any address may stand.
  const path = rest.search(/[?#]|$/);
  for (const { site, address, id } of SOFTWARE_PERMALINKS) {
    const found = address.exec(rest);
    if (found !== null && found.index <= path) return `${site}:${rest.slice(0, found.index)}/${found[0].replace(address, id)}`;
  }
  return null;
}
