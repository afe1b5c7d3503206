import type { Hit } from '../model/hit.ts';
import type { Matcher } from '../query/matcher.ts';
import type { PageContext, Reading, SiteAdapter } from '../sites/adapter.ts';
import { canMatch } from './raw-post.ts';

/** A reading and, for a post, where the topics' terms stand in it. */
export type PageReading = { reading: Reading; hits: readonly Hit[] };

/** Reads everything that stands on the page now, once, as the loop would have read it piece by piece. */
export function readPage(adapter: SiteAdapter, page: PageContext, matcher: Matcher | null): PageReading[] {
  const seen = new Set<string>();
  const readings: PageReading[] = [];
  for (const root of adapter.findPosts(page.doc, page.surface)) {
    const reading = adapter.readPost(root, page);
    if (reading.kind === 'post') {
      if (seen.has(reading.post.key)) continue;
      seen.add(reading.post.key);
    }
    const hits = reading.kind === 'post' && matcher !== null && canMatch(matcher, adapter, root, page.url) ? matcher.match(reading.post).flatMap((match) => match.hits) : [];
    readings.push({ reading, hits });
  }
  return readings;
}
