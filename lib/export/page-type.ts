import type { Post, PostKind } from '../model/post.ts';
import type { SiteId } from '../model/site.ts';

/** Networks that listening suites list as a page type of their own, under the same word as our site ids. */
const NETWORKS: ReadonlySet<SiteId> = new Set([
  'bluesky', 'facebook', 'instagram', 'linkedin', 'mastodon', 'reddit', 'threads', 'tiktok', 'tumblr', 'x', 'youtube',
]);

const TYPE_OF_KIND: Record<PostKind, string> = {
  post: 'forum',
  reply: 'forum',
  comment: 'forum',
  question: 'forum',
  answer: 'forum',
  article: 'blog',
  review: 'review',
  video: 'video',
};

/** The suites' word for where a post stands: the network (`x`, `reddit` …), else `forum`, `blog`, `review` or `video`. */
export function pageType({ site, kind }: Pick<Post, 'site' | 'kind'>): string {
  return NETWORKS.has(site) ? site : TYPE_OF_KIND[kind];
}
