/** Whether a post's permalink names the page at this address. */
export function isOwnPage(permalink: string, address: string): boolean {
  const own = pageAddress(permalink);
  return own !== null && own === pageAddress(address.replace(/#.*/s, ''));
}

/**
 * The page that an address names, for comparison: whatever the scheme, the host's skin, a slash at the end and the order of
 * the query. null: it names a place within a page (`#`), or nothing.
 */
export function pageAddress(address: string): string | null {
  if (!URL.canParse(address) || address.includes('#')) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  searchParams.sort();
  return `${hostname.replace(/^(www|m|old|mobile)\./, '')}${pathname.replace(/\/$/, '')}?${searchParams}`;
}
