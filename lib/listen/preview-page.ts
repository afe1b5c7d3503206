import { MATCHES_SHOWN, type TabPreview } from '../messages/calls.ts';
import { fitPost } from '../model/fit-post.ts';
import type { PostKey } from '../model/post.ts';
import { matcherOf } from '../query/matcher-of.ts';
import type { PreparedTopics } from '../query/prepared.ts';
import type { PageContext, SiteAdapter } from '../sites/adapter.ts';

/** Posts read for a preview: it answers while somebody types. */
const MOST_POSTS = 300;
/** More marks than this nobody sees. */
const HITS = 50;

/** Reads the posts that stand on the page and tries a query on them; nothing is captured, painted or counted. */
export function previewPage(adapter: SiteAdapter, page: PageContext, prepared: PreparedTopics): TabPreview {
  const matcher = matcherOf(prepared);
  const seen = new Set<PostKey>();
  const examples: TabPreview['examples'][number][] = [];
  let matches = 0;
  for (const root of adapter.findPosts(page.doc, page.surface).slice(0, MOST_POSTS)) {
    const reading = adapter.readPost(root, page);
    const post = reading.kind === 'post' ? fitPost(reading.post) : null;
    if (post === null || seen.has(post.key)) continue;
    seen.add(post.key);
    const match = matcher.match(post)[0];
    if (match === undefined) continue;
    matches += 1;
    if (examples.length < MATCHES_SHOWN) examples.push({ post, hits: match.hits.slice(0, HITS) });
  }
  return { posts: seen.size, matches, examples };
}
