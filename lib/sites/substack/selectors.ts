/** Substack: older classes are words, newer ones bear a hash behind a word (seen 2026-01). */
export const SU = {
  article: 'article.newsletter-post',
  title: 'h1.post-title, .post-header h1',
  body: '.available-content .body, .body.markup',
  byline: '.byline-wrapper a[href*="/@"], .post-header a[href*="/@"], .post-header a[href*="/profile/"]',
  /** "Dec 14, 2025", in an element of its own; until 2022 with a tip. */
  date: '.post-header time, .post-date, .byline-wrapper div, .post-header .meta div',
  likes: '.like-button-container .label',
  comments: '.post-ufi-comment-button .label',
  counts: '.post-ufi-button .label',
  paywall: '.paywall, [data-testid="paywall"], [class*="paywall-"]',
  /** Invitations to subscribe, buttons, embedded polls. */
  notText: '.subscription-widget-wrap, .subscription-widget-wrap-editor, .subscription-widget, .button-wrapper, .captioned-button-wrap, .image-link-expand, .poll-embed, .paywall, .header-anchor-parent, form',
  comment: '.comment',
  /** `comment-187786811`; another one ends in `-reply`. */
  anchor: '.comment-anchor[id^="comment-"]',
  commentBody: '.comment-body',
  person: 'a[href*="/profile/"], a[href*="/@"]',
  commentLink: 'a[href*="/comment/"][title], a[href*="/comment/"]:not(.more-replies)',
  moreReplies: '.more-replies',
  showAll: '.show-all-toggle',
  /** A note on a feed and on its own page. */
  note: '[role="article"]:not(.comment-content), [class*="feedUnit-"], [class*="feedPermalinkUnit-"]',
  noteLink: 'a[href*="/note/c-"][title], a[href*="/note/c-"]',
  noteBody: '[class*="feedCommentBody-"], .FeedProseMirror',
  /** Of a post on a list (seen 2023 to 2025; without a test id before). */
  previewTitle: '[data-testid="post-preview-title"], a.post-preview-title',
  previewText: '.post-preview-description',
  previewTime: 'time[datetime]',
  /** A page that another one lies over. */
  hidden: '[inert]',
  jsonLd: 'script[type="application/ld+json"]',
  published: 'meta[property="og:published_time"], meta[property="article:published_time"]',
  canonical: 'link[rel="canonical"]',
  metaAuthor: 'meta[name="author"]',
  shell: '#entry, #main',
} as const;

export const POSTS = `${SU.article}, ${SU.comment}, ${SU.note}, .post-preview`;
