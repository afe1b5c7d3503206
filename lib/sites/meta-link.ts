import { webUrl } from './web-address.ts';

/** Meta's sites lead out through one page each: `l.facebook.com/l.php?u=…`, `l.instagram.com/?u=…`, `l.threads.com/?u=…`. */
const WAY_OUT = /^lm?\.(?:facebook|instagram|threads)\.(?:com|net)$/;
/** What Meta's sites add to their own addresses: who was shown the link where (`__cft__[0]`, `__tn__`, `xmt`, `slof` …). */
const SHOWN = /^(?:__|(?:xmt|slof|img_index|hl|igsh|igshid|mibextid|rdid|share_url|locale|paipv|eav|ref|refsrc|_rdr|notif_\w+)$)/;

/** Where a link of a Meta site leads: through its way out, without what tells who was shown it. */
export function metaLink(url: URL): URL {
  const target = WAY_OUT.test(url.hostname) ? webUrl(url.searchParams.get('u'), url) : null;
  if (target !== null) return target;
  return /(?:^|\.)(?:facebook|instagram|threads)\.(?:com|net)$/.test(url.hostname) ? unmarked(url) : url;
}

function unmarked(address: URL): URL {
  const url = new URL(address.href);
  const names: string[] = [];
  url.searchParams.forEach((_value, name) => SHOWN.test(name) && names.push(name));
  for (const name of names) url.searchParams.delete(name);
  return url;
}
