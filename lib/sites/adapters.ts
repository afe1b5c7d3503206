import type { Recipe } from '../model/recipe.ts';
import type { SiteAdapter } from './adapter.ts';
import { amazonAdapter } from './amazon/adapter.ts';
import { appstoreAdapter } from './appstore/adapter.ts';
import { capterraAdapter } from './capterra/adapter.ts';
import { g2Adapter } from './g2/adapter.ts';
import { glassdoorAdapter } from './glassdoor/adapter.ts';
import { flarumAdapter } from './flarum/adapter.ts';
import { googlemapsAdapter } from './googlemaps/adapter.ts';
import { googleplayAdapter } from './googleplay/adapter.ts';
import { mediumAdapter } from './medium/adapter.ts';
import { mybbAdapter } from './mybb/adapter.ts';
import { pinterestAdapter } from './pinterest/adapter.ts';
import { slashdotAdapter } from './slashdot/adapter.ts';
import { smfAdapter } from './smf/adapter.ts';
import { indiehackersAdapter } from './indiehackers/adapter.ts';
import { producthuntAdapter } from './producthunt/adapter.ts';
import { steamAdapter } from './steam/adapter.ts';
import { tripadvisorAdapter } from './tripadvisor/adapter.ts';
import { trustpilotAdapter } from './trustpilot/adapter.ts';
import { yelpAdapter } from './yelp/adapter.ts';
import { bbpressAdapter } from './bbpress/adapter.ts';
import { blueskyAdapter } from './bluesky/adapter.ts';
import { TAUGHT_SITE } from './catalog.ts';
import { facebookAdapter } from './facebook/adapter.ts';
import { discourseAdapter } from './discourse/adapter.ts';
import { disqusAdapter } from './disqus/adapter.ts';
import { siteOfPage } from './families.ts';
import { fluxbbAdapter } from './fluxbb/adapter.ts';
import { devtoAdapter } from './devto/adapter.ts';
import { githubAdapter } from './github/adapter.ts';
import { hackernewsAdapter } from './hackernews/adapter.ts';
import { invisionAdapter } from './invision/adapter.ts';
import { lemmyAdapter } from './lemmy/adapter.ts';
import { instagramAdapter } from './instagram/adapter.ts';
import { linkedinAdapter } from './linkedin/adapter.ts';
import { nodebbAdapter } from './nodebb/adapter.ts';
import { mastodonAdapter } from './mastodon/adapter.ts';
import { lobstersAdapter } from './lobsters/adapter.ts';
import { phpbbAdapter } from './phpbb/adapter.ts';
import { quoraAdapter } from './quora/adapter.ts';
import { redditAdapter } from './reddit/adapter.ts';
import { stackexchangeAdapter } from './stackexchange/adapter.ts';
import { substackAdapter } from './substack/adapter.ts';
import { threadsAdapter } from './threads/adapter.ts';
import { telegramAdapter } from './telegram/adapter.ts';
import { tiktokAdapter } from './tiktok/adapter.ts';
import { adapterOf } from './taught/adapter.ts';
import { vanillaAdapter } from './vanilla/adapter.ts';
import { tumblrAdapter } from './tumblr/adapter.ts';
import { vbulletinAdapter } from './vbulletin/adapter.ts';
import { webAdapter } from './web/adapter.ts';
import { wordpressAdapter } from './wordpress/adapter.ts';
import { xAdapter } from './x/adapter.ts';
import { xenforoAdapter } from './xenforo/adapter.ts';
import { youtubeAdapter } from './youtube/adapter.ts';

/** Every reader. A site's own content script imports its one reader instead. */
export const ADAPTERS: readonly SiteAdapter[] = [
  xAdapter,
  linkedinAdapter,
  redditAdapter,
  youtubeAdapter,
  tiktokAdapter,
  tumblrAdapter,
  pinterestAdapter,
  quoraAdapter,
  telegramAdapter,
  hackernewsAdapter,
  lobstersAdapter,
  slashdotAdapter,
  lemmyAdapter,
  devtoAdapter,
  producthuntAdapter,
  indiehackersAdapter,
  blueskyAdapter,
  facebookAdapter,
  instagramAdapter,
  threadsAdapter,
  mastodonAdapter,
  stackexchangeAdapter,
  githubAdapter,
  invisionAdapter,
  discourseAdapter,
  xenforoAdapter,
  substackAdapter,
  mediumAdapter,
  disqusAdapter,
  wordpressAdapter,
  nodebbAdapter,
  flarumAdapter,
  vanillaAdapter,
  fluxbbAdapter,
  smfAdapter,
  mybbAdapter,
  phpbbAdapter,
  trustpilotAdapter,
  g2Adapter,
  capterraAdapter,
  glassdoorAdapter,
  appstoreAdapter,
  googlemapsAdapter,
  googleplayAdapter,
  yelpAdapter,
  tripadvisorAdapter,
  amazonAdapter,
  steamAdapter,
  vbulletinAdapter,
  bbpressAdapter,
  webAdapter,
];

/** The reader that serves this page; null for non-web addresses. */
export function adapterAt(url: URL, doc: Document, recipes: readonly Recipe[] = []): SiteAdapter | null {
  const site = siteOfPage(url, doc, recipes);
  if (site?.id === TAUGHT_SITE.id) return adapterOf(recipes);
  return ADAPTERS.find((adapter) => adapter.site.id === site?.id) ?? null;
}
