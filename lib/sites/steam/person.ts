/** The name in a profile's address, a number where the person chose none. */
export function personIn({ hostname, pathname }: URL): { handle: string; url: string } | null {
  const [address, handle] = hostname === 'steamcommunity.com' ? (/^\/(?:id|profiles)\/([\w-]+)/.exec(pathname) ?? []) : [];
  return handle === undefined ? null : { handle, url: `https://steamcommunity.com${address}` };
}
