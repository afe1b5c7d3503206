import type { Site, SiteGroup } from '../../lib/model/site.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';

/** What a kind of place is called, in the order in which people are shown them. */
export const GROUP_WORD = {
  social: 'groupSocial',
  community: 'groupCommunities',
  forum: 'groupForums',
  reviews: 'groupReviews',
  blog: 'groupBlogs',
  any: 'groupElsewhere',
} as const satisfies Record<SiteGroup, MessageKey>;

/** Sites by their kind, in the catalogue's order; kinds without a site are left out. */
export function siteGroups(sites: readonly Site[]): readonly { group: SiteGroup; sites: readonly Site[] }[] {
  return (Object.keys(GROUP_WORD) as SiteGroup[]).map((group) => ({ group, sites: sites.filter((site) => site.group === group) })).filter((one) => one.sites.length > 0);
}
