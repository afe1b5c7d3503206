import type { WholePage } from '../model/whole-page.ts';
import { threadIdOf } from '../model/thread-id.ts';
import type { PageContext, SiteAdapter } from '../sites/adapter.ts';

/** Read in one go, so no more than nobody feels. */
const MOST_POSTS = 100;

/** All posts of a page; [] where there are too many to be sure, or some that the reader did not understand. */
export function readWhole(adapter: SiteAdapter, page: PageContext): WholePage['posts'] {
  const roots = adapter.findPosts(page.doc, page.surface);
  if (roots.length > MOST_POSTS) return [];
  const readings = roots.map((root) => adapter.readPost(root, page));
  if (readings.some(({ kind }) => kind === 'drift')) return [];
  return readings.flatMap((reading) => (reading.kind === 'post' ? [{ key: reading.post.key, thread: threadIdOf(reading.post) }] : []));
}
