import type { Post, PostKey } from '../model/post.ts';
import type { Site, Surface } from '../model/site.ts';
import type { EpochMs } from '../model/time.ts';

/** What a reader may know besides the DOM: it has no clock, no globals and no network. */
export interface PageContext {
  /** Address of the page now (it changes under single-page navigation). */
  url: URL;
  surface: Surface;
  /** The time to resolve "20h" against, and the post's `readAt`. */
  now: EpochMs;
  doc: Document;
}

/** Whom a post answers: by the post's key, or by the name that is written there. */
export type Answered = { key: PostKey } | { name: string };

export type Missing = 'id' | 'url' | 'author' | 'text';

export interface PostReading {
  kind: 'post';
  post: Post;
  /** The text nodes that `post.text` was made from, in order: what is painted. */
  textNodes(): readonly Text[];
  /** Where the markup tells it beside the author's words. */
  answers?: Answered | null;
  /** Names of Post fields that a page of this kind usually shows and this one did not. */
  absent: readonly string[];
}

export type Reading =
  | PostReading
  | { kind: 'skip'; why: 'placeholder' | 'own-ui' | 'private' }
  | { kind: 'drift'; missing: readonly Missing[] };

/**
 * The reader of one site. No browser API, no globals, no clock, no network, no writes to the DOM: the document is
 * handed in, so the same code runs in the page, in happy-dom and over saved pages.
 */
export interface SiteAdapter {
  site: Site;
  /** +1 whenever a selector changes. */
  revision: number;
  /** null: do not read this page (messages, settings, log-in …). */
  surfaceAt(url: URL): Surface | null;
  /** The page's shell is there, so zero posts means something. */
  isSettled(doc: Document, surface: Surface): boolean;
  /**
   * Outermost roots of posts in document order: `scope` itself if it is one, and those below it. A comment nested in
   * the markup of another comment is a root of its own and is listed too; the readers keep their texts apart.
   */
  findPosts(scope: ParentNode, surface: Surface): readonly Element[];
  /**
   * `findPosts` in steps that no one feels, where it takes long on large pages: the page has its turn between them.
   * `isUnchanged`: whether nothing of the page has changed since the first of them.
   */
  searchPosts?(scope: ParentNode, surface: Surface, isUnchanged: () => boolean): Generator<void, readonly Element[]>;
  /**
   * All that `readPost` may take words from, as it stands in the markup: by it and the links in the root is judged whether
   * a post is worth reading, so what it leaves out is missed. null: only reading tells. Default: the root's own text.
   */
  rawText?(root: Element): string | null;
  /**
   * Posts of which the page itself says that they are gone: deleted, removed, of an account that is no more. Asked of a still
   * page of a thread, and cheap.
   */
  gone?(page: PageContext): readonly PostKey[];
  /** Total: never throws. */
  readPost(root: Element, page: PageContext): Reading;
}
