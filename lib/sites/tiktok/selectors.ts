/**
 * TikTok's classes are a hash and the component's name ("css-1b9wvs0-DivCommentHeaderWrapper"); test ids (`data-e2e`) have
 * outlived three layouts: a page per video (2022 to 2024), the column of videos with comments beside it (seen 2025-11), cards
 * in lists (2023 to 2026-01, as tools read them).
 */
export const TT = {
  /** One of a column of videos; those out of sight are emptied. */
  item: '[data-e2e="recommend-list-item-container"]',
  /** What an item's player is called ends with the video's id (seen 2024, 2025-11). */
  player: '[id^="xgwrapper-"]',
  videoLink: 'a[href*="/video/"], a[href*="/photo/"]',
  accountLink: 'a[href^="/@"], a[href^="https://www.tiktok.com/@"]',
  /** Accounts that a description or a comment names, and who commented. */
  notAuthor: '[data-e2e$="video-desc"], [data-e2e^="comment-"]',
  description: '[data-e2e="video-desc"], [data-e2e="browse-video-desc"]',
  /** The video of a page of its own, up to 2024. */
  singleAuthor: '[data-e2e="browse-username"]',
  /** "Name · 2-27" (of a page), the name alone (of an item, up to 2024). */
  nickname: '[data-e2e="browser-nickname"] > :first-child, [data-e2e="video-author-nickname"]',
  likes: '[data-e2e="like-count"], [data-e2e="browse-like-count"]',
  comments: '[data-e2e="comment-count"], [data-e2e="browse-comment-count"]',
  shares: '[data-e2e="share-count"]',
  /** Above the author: "Sponsored", "Playlist" … */
  tags: '[class*="LeadingTagsContainer"] *',
  /** A card in a profile, a list, a search; the words of some stand beside the picture. */
  card: '[data-e2e$="-item"], [id^="grid-item-container-"], [class*="DivItemContainer"]',
  cardWords: '[data-e2e$="-card-desc"], [data-e2e$="-item-desc"]',
  caption: '[data-e2e$="-card-video-caption"], [data-e2e$="-item-desc"], [data-e2e="video-desc"]',
  cardViews: '[data-e2e="video-views"], [class*="StrongVideoCount"], [data-e2e="search-card-like-container"]',
  cardLikes: '[data-e2e="explore-card-like-container"]',
  commentText: '[data-e2e="comment-level-1"], [data-e2e="comment-level-2"]',
  commentAuthor: '[data-e2e="comment-username-1"], [data-e2e="comment-username-2"]',
  /** Up to 2024; since then the time has no name and stands before the button that answers. */
  commentTime: '[data-e2e="comment-time-1"], [data-e2e="comment-time-2"]',
  answerButton: '[data-e2e="comment-reply-1"], [data-e2e="comment-reply-2"]',
  commentLikes: '[data-e2e="comment-like-count"], [role="button"][aria-pressed]',
  /** Up to 2024 its id was the comment's. */
  commentBox: '[class*="DivCommentContentContainer"][id]',
  /** A comment and the replies to it. */
  exchange: '[class*="DivCommentObjectWrapper"], [class*="DivCommentItemContainer"]',
  topComment: '[data-e2e="comment-level-1"]',
  reply: '[data-e2e="comment-level-2"]',
  /** "View 3 replies", "View 11 more" */
  moreReplies: '[class*="DivViewRepliesContainer"], [data-e2e^="view-more-"]',
  /** On any page: notifications and chats in their drawers, what the reader liked and saved. */
  private: '[data-e2e*="inbox"], [data-e2e*="notification"], [data-e2e*="chat"], [class*="DivChat"], [data-e2e*="liked-"], [data-e2e*="favorite"], [data-e2e*="favourite"]',
  shell: '#app, [data-e2e$="-item-list"]',
} as const;
