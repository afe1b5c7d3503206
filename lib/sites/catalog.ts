import { recipeAt, type RecipeFacts } from '../model/recipe.ts';
import type { Site, SiteId } from '../model/site.ts';
import { AMAZON } from './amazon/site.ts';
import { APPSTORE } from './appstore/site.ts';
import { CAPTERRA } from './capterra/site.ts';
import { G2 } from './g2/site.ts';
import { GLASSDOOR } from './glassdoor/site.ts';
import { FLARUM } from './flarum/site.ts';
import { GOOGLEMAPS } from './googlemaps/site.ts';
import { GOOGLEPLAY } from './googleplay/site.ts';
import { MEDIUM } from './medium/site.ts';
import { MYBB } from './mybb/site.ts';
import { PINTEREST } from './pinterest/site.ts';
import { SLASHDOT } from './slashdot/site.ts';
import { SMF } from './smf/site.ts';
import { INDIEHACKERS } from './indiehackers/site.ts';
import { PRODUCTHUNT } from './producthunt/site.ts';
import { STEAM } from './steam/site.ts';
import { TRIPADVISOR } from './tripadvisor/site.ts';
import { TRUSTPILOT } from './trustpilot/site.ts';
import { YELP } from './yelp/site.ts';
import { BBPRESS } from './bbpress/site.ts';
import { BLUESKY } from './bluesky/site.ts';
import { FLUXBB } from './fluxbb/site.ts';
import { DEVTO } from './devto/site.ts';
import { FACEBOOK } from './facebook/site.ts';
import { DISCOURSE } from './discourse/site.ts';
import { DISQUS } from './disqus/site.ts';
import { GITHUB } from './github/site.ts';
import { HACKERNEWS } from './hackernews/site.ts';
import { INVISION } from './invision/site.ts';
import { LEMMY } from './lemmy/site.ts';
import { INSTAGRAM } from './instagram/site.ts';
import { LINKEDIN } from './linkedin/site.ts';
import { MASTODON } from './mastodon/site.ts';
import { hostFits } from './match-pattern.ts';
import { NODEBB } from './nodebb/site.ts';
import { LOBSTERS } from './lobsters/site.ts';
import { PHPBB } from './phpbb/site.ts';
import { QUORA } from './quora/site.ts';
import { REDDIT } from './reddit/site.ts';
import { STACKEXCHANGE } from './stackexchange/site.ts';
import { SUBSTACK } from './substack/site.ts';
import { THREADS } from './threads/site.ts';
import { TELEGRAM } from './telegram/site.ts';
import { TIKTOK } from './tiktok/site.ts';
import { TAUGHT } from './taught/site.ts';
import { VANILLA } from './vanilla/site.ts';
import { TUMBLR } from './tumblr/site.ts';
import { VBULLETIN } from './vbulletin/site.ts';
import { WEB } from './web/site.ts';
import { WORDPRESS } from './wordpress/site.ts';
import { X } from './x/site.ts';
import { XENFORO } from './xenforo/site.ts';
import { YOUTUBE } from './youtube/site.ts';

/** Every site with a reader of its own, in the order in which people are offered them. */
export const SITES: readonly Site[] = [
  X,
  LINKEDIN,
  REDDIT,
  YOUTUBE,
  FACEBOOK,
  INSTAGRAM,
  THREADS,
  TIKTOK,
  BLUESKY,
  MASTODON,
  TUMBLR,
  QUORA,
  PINTEREST,
  TELEGRAM,
  HACKERNEWS,
  LOBSTERS,
  SLASHDOT,
  STACKEXCHANGE,
  GITHUB,
  PRODUCTHUNT,
  DEVTO,
  INDIEHACKERS,
  LEMMY,
  DISCOURSE,
  PHPBB,
  XENFORO,
  VBULLETIN,
  INVISION,
  NODEBB,
  FLARUM,
  VANILLA,
  MYBB,
  SMF,
  FLUXBB,
  BBPRESS,
  TRUSTPILOT,
  G2,
  CAPTERRA,
  GOOGLEPLAY,
  APPSTORE,
  GOOGLEMAPS,
  YELP,
  TRIPADVISOR,
  AMAZON,
  STEAM,
  GLASSDOOR,
  DISQUS,
  SUBSTACK,
  MEDIUM,
  // Last of what runs on any host: a forum may stand within a blog.
  WORDPRESS,
];

/** The reader for every other page, asked for one origin at a time. */
export const ANY_PAGE: Site = WEB;

/** The reader made from recipes, on sites that a person has shown. */
export const TAUGHT_SITE: Site = TAUGHT;

/** What was recognised on which origin (`https://host/*`): software that runs on any host. */
export type Families = Readonly<Record<string, SiteId>>;

/**
 * The site whose reader serves this address: one with a reader of its own, else what a person has shown, else what was
 * recognised there, else any page; null for non-web addresses.
 */
export function siteAt(url: URL, families: Families = {}, recipes: readonly RecipeFacts[] = []): Site | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const own = SITES.find((site) => site.matches.some((pattern) => hostFits(pattern, url)));
  if (own !== undefined) return own;
  if (recipeAt(recipes, url) !== null) return TAUGHT_SITE;
  const [, recognised] = Object.entries(families).find(([pattern]) => hostFits(pattern, url)) ?? [];
  return SITES.find((site) => site.id === recognised && isFamily(site)) ?? ANY_PAGE;
}

/** The site of that id, or null. */
export function siteById(id: SiteId): Site | null {
  return [...SITES, ANY_PAGE, TAUGHT_SITE].find((site) => site.id === id) ?? null;
}

/** Whether its pages are known by what they say of themselves, on any host. */
export function isFamily(site: Site): boolean {
  return site.marks !== undefined;
}

/** Whether its reader may run on a host that the catalogue does not name. */
export function readsAnyHost(site: Site): boolean {
  return isFamily(site) || site.id === ANY_PAGE.id || site.id === TAUGHT_SITE.id;
}
