import type { Post } from '../../lib/model/post.ts';
import { ANY_PAGE, siteById, TAUGHT_SITE } from '../../lib/sites/catalog.ts';

/** The name under which people know where a post stands: the site's own, else the host. */
export function placeOfPost(post: Pick<Post, 'site' | 'url'>): string {
  const site = siteById(post.site);
  return site === null || site.id === ANY_PAGE.id || site.id === TAUGHT_SITE.id ? hostOfPost(post) : site.label;
}

/** The host of its address, without `www.`. */
export function hostOfPost({ url }: Pick<Post, 'url'>): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
