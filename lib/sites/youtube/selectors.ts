/**
 * YouTube's custom elements and ids. Ids repeat all over a page (24 × `#video-title`): always look below a root.
 * Seen 2023 (`ytd-comment-renderer`), 2025 and 2026-08 (`ytd-comment-view-model`, threads nested in `yt-sub-thread`).
 */
export const YT = {
  comment: 'ytd-comment-view-model, ytd-comment-renderer',
  thread: 'ytd-comment-thread-renderer',
  /** The video's own head: title, owner, counts, description. */
  video: 'ytd-watch-metadata',
  /** Pages left behind by in-app navigation stay in the document, hidden, with their comments. */
  leftPage: 'ytd-watch-flexy[hidden], ytd-browse[hidden], ytd-search[hidden], ytd-shorts[hidden]',
  published: '#published-time-text',
  publishedLink: '#published-time-text a[href*="lc="]',
  permalink: 'a[href*="lc="]',
  author: '#author-text',
  /** The channel's owner is named in a badge instead. */
  ownerBadge: '#author-comment-badge a[href]',
  avatarLink: 'a#author-thumbnail, #author-thumbnail a[href]',
  avatarButton: '#author-thumbnail-button, #author-thumbnail button',
  text: '#content-text',
  likeCount: '#vote-count-middle',
  likeButton: '#like-button button, #like-button [aria-label]',
  moreReplies: '#more-replies button, #more-replies-sub-thread button, #more-replies',
  repliesBox: 'ytd-comment-replies-renderer',

  title: '#title h1, h1',
  owner: 'ytd-video-owner-renderer, #owner',
  ownerName: 'ytd-channel-name a[href], #channel-name a[href]',
  ownerLink: 'a[href*="/@"], a[href*="/channel/"]',
  subscribers: '#owner-sub-count',
  descriptionFull: '#expanded',
  descriptionCut: '#snippet, #attributed-snippet-text, #plain-snippet-text',
  notDescription: 'tp-yt-paper-button, ytd-structured-description-content-renderer',
  info: 'ytd-watch-info-text span, #info-strings yt-formatted-string, #info span',
  videoLikes: 'like-button-view-model button[aria-label], #segmented-like-button button[aria-label]',
  commentCount: 'ytd-comments-header-renderer #count',

  /** A video in a list (seen 2024-03 and before; view models since 2025). */
  tile: 'ytd-video-renderer, ytd-rich-grid-media, ytd-grid-video-renderer, yt-lockup-view-model, ytm-shorts-lockup-view-model, ytd-reel-item-renderer, ytd-rich-grid-slim-media',
  /** Also lists and channels. */
  lockup: 'yt-lockup-view-model',
  shortTile: 'ytm-shorts-lockup-view-model, ytd-reel-item-renderer, ytd-rich-grid-slim-media',
  tileTitle: '#video-title',
  tileChannel: 'ytd-channel-name a[href], #avatar-link, yt-content-metadata-view-model a[href], yt-decorated-avatar-view-model a[href], a[href*="/@"]',
  tileSnippet: '.metadata-snippet-text, #description-text',
  /** Rows of a view model; its classes changed their spelling in 2025. */
  tileRow: '[class*="metadata-row"], [class*="MetadataRow"]',
  tileFacts: '#metadata-line span, [class*="MetadataSubhead"] span',
  advert: 'ytd-ad-slot-renderer, ytd-search-pyv-renderer, ytd-promoted-video-renderer',

  /** What a channel posts (seen 2026-08); a post that shares another holds it. */
  communityPost: 'ytd-backstage-post-renderer, ytd-post-renderer, ytd-shared-post-renderer',
  sharedPost: 'ytd-shared-post-renderer',
  postHead: '#header, #author',
  publishedPost: '#published-time-text a[href]',
  replyButton: '#reply-button-end, #reply-button',
  membersOnly: 'ytd-sponsors-only-badge-renderer:not([hidden])',

  /** Beside a live video, in a frame of its own. */
  chat: 'yt-live-chat-text-message-renderer, yt-live-chat-paid-message-renderer, yt-live-chat-membership-item-renderer',
  chatAuthor: '#author-name',
  chatText: '#message',
  chatTime: '#timestamp',
  shell: 'ytd-watch-metadata h1, ytd-comments-header-renderer, ytd-reel-video-renderer, ytd-rich-grid-renderer #contents > *, ytd-search #contents > *, ytd-backstage-items, yt-live-chat-app #items',
} as const;
