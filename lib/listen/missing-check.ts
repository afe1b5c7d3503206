import { pageAddress } from '../model/page-address.ts';
import type { Post, PostKey } from '../model/post.ts';
import type { PageContext, SiteAdapter } from '../sites/adapter.ts';
import type { Memory } from './memory.ts';
import { readWhole } from './read-whole.ts';

/** Beats (about a second each) for which nothing on a page changed: what was to come has come. */
const CALM_BEATS = 4;

/**
 * Whether what is stored of a thread is missing on its own page: looked for once on each page, when that is still, and
 * only where no post was read whose own page it is, or where posts are places in it. The background judges.
 */
export function createMissingCheck(adapter: SiteAdapter, memory: Memory) {
  const met = new Set<PostKey>();
  let subject: PostKey | null = null;
  let changesBefore = -1;
  let calm = 0;
  let isOver = false;
  /** Posts whose address is a place in this page: each of them may be missing, whichever else is there. */
  let places = false;

  return {
    met({ key, url }: Post, address: string): void {
      met.add(key);
      const own = pageAddress(url);
      places ||= own === null;
      if (own !== null && own === pageAddress(address.replace(/#.*/s, ''))) subject = key;
    },
    /** Whether that post was read here whole. */
    hasMet: (key: PostKey) => met.has(key),
    /** The post whose own page this is, as far as it was met. */
    subject: () => subject,
    beat(page: PageContext, changes: number, visit: string): void {
      if (isOver || (subject !== null && !places) || page.surface.kind !== 'thread' || !memory.knowsAny()) return;
      calm = changes === changesBefore && adapter.isSettled(page.doc, page.surface) ? calm + 1 : 0;
      changesBefore = changes;
      if (calm < CALM_BEATS) return;
      isOver = true;
      const whole = readWhole(adapter, page, visit);
      if (whole !== null) memory.tellWhole(whole);
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
