/**
 * Reddit's own custom elements and attributes (www), its data- attributes (old), its test ids (search): the same in every
 * interface language. Never a class of www, they are Tailwind's.
 */
export const SHREDDIT = {
  post: 'shreddit-post',
  /** Adverts in feeds; the units beside and between comments (`shreddit-comments-page-ad`, `-sidebar-ad`) are no posts. */
  ad: 'shreddit-ad-post',
  comment: 'shreddit-comment',
  /** Profiles since 2024; none of `shreddit-comment`'s attributes (seen 2026-08). */
  profileComment: 'shreddit-profile-comment',
  /** Columns beside the page's own list, also on top of each other on a post's page. */
  aside: 'aside, #right-sidebar-container, reddit-pdp-right-rail-post, recent-posts',
  textBody: '[slot="text-body"]',
  title: '[slot="title"]',
  creditBar: '[slot="credit-bar"]',
  media: '[slot="post-media-container"]',
  /** "Sorry, this post was removed by …" in place of the body (seen 2024–2026). */
  removed: '[slot="post-removed-banner"]',
  commentBody: '[slot="comment"]',
  commentMeta: '[slot="commentMeta"]',
  /** The author's words as rendered rich text: `t3_x-post-rtjson-content`, `search-comment-t1_x-post-rtjson-content`. */
  richText: '[id$="-post-rtjson-content"]',
  time: 'time[datetime]',
  timeAgo: 'faceplate-timeago[ts]',
  actionRow: 'shreddit-comment-action-row',
  userLink: 'a[href*="/user/"]',
  /** Not the author's words where they stand inside the text. */
  chrome: 'button, faceplate-screen-reader-content, faceplate-dropdown-menu, faceplate-progress, rpl-tooltip, [slot="blurred"], [slot="loading"]',
} as const;

export const SEARCH = {
  /** One result each. The tracker stands around the unit; where both match, the outer one counts. */
  post: 'search-telemetry-tracker[data-thingid^="t3_"], [data-testid="search-sdui-post"], [data-testid="search-post-unit"], [data-testid="search-post-with-content-preview"], [data-id="search-media-post-unit"]',
  comment: '[data-testid="search-sdui-comment-unit"]',
  commentContent: '[data-testid="search-comment-content"]',
  title: '[data-testid="post-title-text"], [data-testid="post-title"]',
  /** JSON with the post's id and its original title; the title shown may be a machine's translation. */
  context: 'data-faceplate-tracking-context',
  counters: '[data-testid="search-counter-row"] faceplate-number',
  number: 'faceplate-number[number]',
  userCard: '[data-id="user-hover-card"]',
} as const;

/** old.reddit.com, unchanged since 2018. */
export const OLD = {
  thing: '.thing.link, .thing.comment',
  link: '.thing.link',
  searchResult: '.search-result-link',
  aside: '.side',
  entry: '.entry',
  body: '.usertext-body',
  title: 'a[data-event-action="title"], a.title',
  tagline: '.tagline',
  author: 'a.author',
  /** Three stand side by side, one below and one above the number shown. */
  score: '.score.unvoted',
  time: 'time[datetime]:not(.edited-timestamp)',
  /** Over a comment on a profile: title and author of the post it stands under. */
  parentAuthor: '.parent a.author',
  searchTitle: 'a.search-title',
  searchScore: '.search-score',
  searchComments: '.search-comments',
  searchBody: '.search-result-body',
} as const;

export const SHELL = 'shreddit-app, #siteTable, .content[role="main"]';
export const ROOTS = [
  SHREDDIT.post,
  SHREDDIT.ad,
  SHREDDIT.comment,
  SHREDDIT.profileComment,
  SEARCH.post,
  SEARCH.comment,
  OLD.thing,
  OLD.searchResult,
].join(', ');
