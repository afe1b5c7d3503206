import type { Surface } from '../../model/site.ts';
import type { PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { attr, one, outermostIn } from '../dom.ts';
import { readReview } from '../review-post.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { MARKUP, REVIEW } from './selectors.ts';
import { G2 } from './site.ts';

export const g2Adapter: SiteAdapter = {
  site: G2,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, '#reviews, [itemprop="aggregateRating"], #product-header') !== null,
  findPosts: (scope) => outermostIn(scope, REVIEW),
  readPost,
};

function surfaceAt(url: URL): Surface | null {
  const [, product] = /^\/(?:products|sellers)\/([\w-]+)(?:\/reviews(?:\/[\w-]+)?)?\/?$/.exec(url.pathname) ?? [];
  return product === undefined ? null : { kind: 'reviews', id: product };
}

function readPost(root: Element, page: PageContext): Reading {
  const shared = one(root, '[data-clipboard-text]');
  const link = one(root, 'a[href*="/reviews/"][href*="-review-"]');
  const url = webUrl((shared && attr(shared, 'data-clipboard-text')) ?? (link && attr(link, 'href')), page.url);
  const id = /-review-(\d+)/.exec(attr(root, 'id') ?? url?.pathname ?? '')?.[1] ?? null;
  const subject = `${page.url.origin}${page.url.pathname.replace(/\/reviews.*$/, '')}/reviews`;
  const person = ({ origin, pathname }: URL) => {
    const handle = /\/users\/([\w-]+)/.exec(pathname)?.[1];
    return handle === undefined ? null : { handle, url: `${origin}/users/${handle}` };
  };
  return readReview(G2.id, MARKUP, root, { id, url: url && withoutTracking(url), subject, person }, page);
}
