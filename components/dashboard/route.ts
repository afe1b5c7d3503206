/** Where in the full page: what stands behind `#` in its address. */
export interface Route {
  /** Name of the screen; '' = none is named. */
  screen: string;
  /** Where in that screen: `#topics/new` → `['new']`. */
  place: readonly string[];
  /** What it is narrowed to: `#mentions?q=lamp&tag=praise`. */
  query: URLSearchParams;
}

/** Reads what stands behind `#`, whatever it is. */
export function routeOf(hash: string): Route {
  const [path = '', ...query] = hash.replace(/^#/, '').split('?');
  const [screen = '', ...place] = path.split('/').filter((part) => part !== '').map(decoded);
  return { screen, place, query: new URLSearchParams(query.join('?')) };
}

/** The address of a place, for a link or for `showRoute`; a field that is null, undefined or '' is left out, a list stands once for each. */
export function hashOf(path: readonly string[], query: Readonly<Record<string, string | readonly string[] | null | undefined>> = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value ?? ''].flat().filter((one) => one !== '').map((one) => [name, one]));
  const behind = new URLSearchParams(pairs).toString();
  return `#${path.map(encodeURIComponent).join('/')}${behind === '' ? '' : `?${behind}`}`;
}

/** An address that somebody typed may hold a `%` of its own. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
