import { QUESTION } from '../messages/calls.ts';
import { isOwnPage, pageAddress } from '../model/page-address.ts';
import type { Post, PostKey } from '../model/post.ts';
import type { PageContext, SiteAdapter } from '../sites/adapter.ts';
import type { Memory } from './memory.ts';
import { readWhole } from './read-whole.ts';

/** Beats (about a second each) for which nothing on a page changed: what was to come has come. */
const CALM_BEATS = 4;

/**
 * Whether what is stored of a thread is missing on its own page: looked for once on each page, when that is still, and
 * only where no post was read whose own page it is, or where posts are places in it; and of which posts the page says that
 * they are gone. The background judges.
 */
export function createMissingCheck(adapter: SiteAdapter, memory: Memory) {
  const met = new Set<PostKey>();
  let subject: PostKey | null = null;
  let changesBefore = -1;
  let calm = 0;
  let isOver = false;
  /** Posts whose address is a place in this page: each of them may be missing, whichever else is there. */
  let places = false;
  let gone: readonly PostKey[] = [];

  /** What is gone may be all that a page has to say. */
  function isThere(page: PageContext): boolean {
    return adapter.isSettled(page.doc, page.surface) || (adapter.gone?.(page).length ?? 0) > 0;
  }

  return {
    met({ key, url }: Post, address: string): void {
      met.add(key);
      places ||= pageAddress(url) === null;
      if (isOwnPage(url, address)) subject = key;
    },
    /** Whether that post was read here whole. */
    hasMet: (key: PostKey) => met.has(key),
    /** The post whose own page this is, as far as it was met. */
    subject: () => subject,
    beat(page: PageContext, changes: number, visit: string): void {
      if (isOver || page.surface.kind !== 'thread') return;
      calm = changes === changesBefore && (calm >= CALM_BEATS || isThere(page)) ? calm + 1 : 0;
      changesBefore = changes;
      if (calm < CALM_BEATS) return;
      if (calm === CALM_BEATS) gone = adapter.gone?.(page) ?? [];
      const mayBeMissing = memory.knowsAny() && (subject === null || places);
      if (gone.length === 0 && !mayBeMissing) return;
      isOver = true;
      const posts = mayBeMissing ? readWhole(adapter, page) : [];
      if (posts.length + gone.length > 0) memory.tellWhole({ address: page.url.href, visit, posts, gone: gone.slice(0, QUESTION.gone) });
    },
    /** Another page. */
    restart(): void {
      subject = null;
      places = false;
      calm = 0;
      isOver = false;
    },
  };
}
