/** Absolute http(s) address of a link as written in the page, or null: `javascript:`, `data:` and broken ones give none. */
export function webAddress(href: string | null, base: URL): string | null {
  const url = webUrl(href, base);
  return url === null ? null : url.href;
}

/** The same as a URL. Credentials are dropped: a link with a password in it is never opened. */
export function webUrl(href: string | null, base: URL): URL | null {
  if (href === null) return null;
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = '';
  url.password = '';
  return url;
}

const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|twclid|igshid|igsh|mc_[ce]id|ref_src|ref_url|_hs\w+|vero_id|yclid|si|trk|trackingId|sid|phpsessid)$/i;

/** The address without what only tracks: query parameters of trackers and session ids. */
export function withoutTracking(address: URL): string {
  const url = new URL(address.href);
  const trackers: string[] = [];
  // Not by `keys()`: in a content script Firefox gives its iterator as one that cannot be iterated.
  url.searchParams.forEach((_value, name) => TRACKING.test(name) && trackers.push(name));
  for (const name of trackers) url.searchParams.delete(name);
  return url.href;
}
