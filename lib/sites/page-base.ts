import { attr, one } from './dom.ts';
import { webUrl } from './web-address.ts';

/** What the links of a page are relative to. */
export function pageBase({ doc, url }: { doc: Document; url: URL }): URL {
  const base = one(doc, 'base[href]');
  return webUrl(base && attr(base, 'href'), url) ?? url;
}
