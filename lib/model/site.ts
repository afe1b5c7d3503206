/** Id of a site: a lower-case word, the first part of every post key. The list is `lib/sites/catalog.ts`. */
export type SiteId = string;

/** A kind of page on a site. */
export type SurfaceKind = 'feed' | 'thread' | 'profile' | 'search' | 'video' | 'reviews' | 'page';

/** What a URL shows, as far as the URL tells; `id` is the site's own id of the thread or video, if any. */
export interface Surface {
  kind: SurfaceKind;
  id: string | null;
}

/** A place with a reader of its own, as data: what the manifest, the popup and the README are made from. */
export interface Site {
  id: SiteId;
  /** The site's own name, the same in every language. */
  label: string;
  /** Match patterns of the pages where the reader may run; each is an optional host permission. */
  matches: readonly string[];
  /** What is read there; the README's table and the fixtures' test go by it. */
  surfaces: readonly SurfaceKind[];
}
