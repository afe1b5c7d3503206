import type { PostKind } from './post.ts';

/** Id of a site: a lower-case word, the first part of every post key. The list is `lib/sites/catalog.ts`. */
export type SiteId = string;

/** A kind of page on a site. */
export type SurfaceKind = 'feed' | 'thread' | 'profile' | 'search' | 'video' | 'reviews' | 'page';

/** What kind of place a site is: the order in which people are shown them. */
export type SiteGroup = 'social' | 'community' | 'forum' | 'reviews' | 'blog' | 'any';

/** What a reader never reads: its addresses are no surface, its markup on an ordinary page is no post. */
export type PrivateArea =
  | 'messages'
  | 'notifications'
  | 'saved'
  | 'history'
  | 'settings'
  | 'login'
  | 'drafts'
  | 'private-groups'
  | 'private-accounts'
  | 'orders'
  | 'moderation'
  | 'studio'
  | 'stories';

/** What a URL shows, as far as the URL tells; `id` is the site's own id of the thread or video, if any. */
export interface Surface {
  kind: SurfaceKind;
  id: string | null;
}

/** A place with a reader of its own, as data: what the manifest, the popup, the Sites page and the README are made from. */
export interface Site {
  id: SiteId;
  /** The site's own name, the same in every language. */
  label: string;
  group: SiteGroup;
  /**
   * Match patterns of the pages where the reader may run; each is an optional host permission. Of software that runs on any
   * host: those hosts that certainly run it, if any.
   */
  matches: readonly string[];
  /**
   * Of software that runs on any host (a forum's, a blog's): CSS selectors each of which alone proves that a page is its.
   * Such a site's posts have keys of the form `site:host/id`.
   */
  marks?: readonly string[];
  /** Its posts stand in a frame, too (a live chat, an embedded comment box). */
  allFrames?: true;
  /** What is read there; the README's table and the fixtures' test go by it. */
  surfaces: readonly SurfaceKind[];
  /** What is read there, in the order in which people would say it. */
  kinds: readonly PostKind[];
  never: readonly PrivateArea[];
}
