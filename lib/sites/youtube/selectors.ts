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
  ownerLink: 'a[href^="/@"], a[href^="/channel/"]',
  subscribers: '#owner-sub-count',
  descriptionFull: '#expanded',
  descriptionCut: '#snippet, #attributed-snippet-text, #plain-snippet-text',
  info: 'ytd-watch-info-text span, #info-strings yt-formatted-string, #info span',
  videoLikes: 'like-button-view-model button[aria-label], #segmented-like-button button[aria-label]',
  commentCount: 'ytd-comments-header-renderer #count',
  shell: 'ytd-watch-metadata h1, ytd-comments-header-renderer, ytd-reel-video-renderer',
} as const;
