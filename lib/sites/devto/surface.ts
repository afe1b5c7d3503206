import type { Surface } from '../../model/site.ts';

/** First parts of addresses that are no one's name: the software's own rooms, forms and pages. */
const RESERVED = new Set(
  `settings notifications dashboard new enter users signout signout_confirm signup login admin mod moderation readinglist reading_list connect chat messages listings videos pod podcasts
  tags about code-of-conduct privacy terms contact faq p page help onboarding subscribe badges badge sponsors api challenges series report-abuse billboards
  subscriptions followed_articles feed rss manage stats internal auth password email_subscriptions sidebars async_info assets uploads shop merch ++ organizations`.split(/\s+/),
);
const LIST = /^\/(?:(?:latest|top\/\w+|discover|following|relevant)\/?|t\/[^/]+(?:\/(?:latest|top\/\w+))?\/?)?$/;

/** What anyone sees: lists, articles with their comments, people's pages. */
export function surfaceAt(url: URL): Surface | null {
  const path = url.pathname;
  if (/^\/search\/?$/.test(path)) return { kind: 'search', id: null };
  if (LIST.test(path)) return path.startsWith('/following') ? null : { kind: 'feed', id: null };
  const [, name = '', slug, rest] = /^\/([\w.+-]+)(?:\/([\w-]+))?(?:\/(.*))?$/.exec(path) ?? [];
  if (name === '' || RESERVED.has(name.toLowerCase()) || name === 't') return null;
  if (slug === undefined || slug === '' || (slug === 'comments' && !rest)) return { kind: 'profile', id: name };
  if (slug === 'comment') return /^\w+\/?$/.test(rest ?? '') ? { kind: 'thread', id: null } : null;
  if (slug === 'comments' || url.searchParams.has('preview')) return null;
  return /^(?:comments(?:\/\w+)?)?\/?$/.test(rest ?? '') && slug !== 'series' ? { kind: 'thread', id: `${name}/${slug}` } : null;
}
