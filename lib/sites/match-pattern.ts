/** Whether an address falls under a match pattern of the form `https://host/*` or `https://*.host/*`. */
export function hostFits(pattern: string, url: URL): boolean {
  const parts = /^(https?|\*):\/\/(\*\.)?([^/]+)\/\*$/.exec(pattern);
  if (parts === null) throw new TypeError(`not a match pattern: ${pattern}`);
  const [, scheme, anySub, host = ''] = parts;
  if (scheme !== '*' && url.protocol !== `${scheme}:`) return false;
  if (host === '*') return true;
  return url.hostname === host || (anySub !== undefined && url.hostname.endsWith(`.${host}`));
}
