/**
 * XenForo 2 (seen 2020, 2026-03), XenForo 1 (seen 2020, 2025) and Fora (VerticalScope's branch of 2, seen 2026-03). Class
 * names are those of the software's own templates, which skins keep.
 */
export const XF = {
  /** Posts of threads: 2 and Fora, 1. Private messages are `#js-message-…` and `#message-…`. */
  post: '.js-post[id^="js-post-"], .message[id^="js-post-"], li.message[id^="post-"]',
  /** What is written on a member's page and the comments on it: 2, 1. */
  profilePost: '[id^="js-profilePost-"], [id^="js-profilePostComment-"], li[id^="profile-post-"]',
  profilePostTime: '.message-attribution time, .comment-actionBar time, .messageMeta .DateTime, .commentControls .DateTime',
  profilePostText: '.bbWrapper, .messageContent blockquote, .commentContent blockquote',
  profilePostBody: '.message-body, .comment-body',
  profilePostLink: 'a[href*="profile-posts/"]',
  profilePostAuthor: '.attribution .username, .comment-user, .username.poster, .username:not(.avatar)',
  /** A thread on a list: 2, 1. */
  row: '.structItem--thread, li.discussionListItem[id^="thread-"]',
  /** A result of a search or a member's latest: 2, 1. */
  result: 'li.block-row[data-author], li.searchResult[data-author]',
  text: '.message-body .bbWrapper, .messageText',
  /** Where a skin has no wrapper in it. */
  body: '.message-body, .js-messageContent',
  author: '.message-name .username, .message-name [itemprop="name"], .MessageCard__user-info__name, .userText .username, .username:not(.avatar)',
  /** The last two are skins that have the date beside the name (seen 2020) or on a line above all (seen 2026-03). */
  time: '.message-attribution-main time, .MessageCard__date-created time, .datePermalink .DateTime, .messageMeta .DateTime, .userText small, .message-header a[href*="post-"]',
  /** Of a skin that has the date elsewhere: any but those of the text, of who wrote it and of an edit. */
  anyTime: 'time[datetime], abbr.DateTime[data-time], span.DateTime[title]',
  notTime: '.message-body, .messageText, .message-user, .message-cell--user, .messageUserInfo, .MessageCard__user-info, .message-lastEdit, .editDate, .message-footer, .reactionsBar',
  /** Its place in the thread: "#1". */
  place: '.message-attribution-opposite a, .MessageCard__post-position, .postNumber, [itemprop="position"]',
  permalink: 'meta[itemprop="url"], .message-attribution-main a[href], .message-attribution-opposite a[href], .datePermalink[href], .postNumber[href]',
  /** At most three are named, the others are a number. */
  likers: '.reactionsBar-link, .LikeText',
  likeCount: '[itemtype$="/InteractionCounter"]',
  /** A quote's head, its "Click to expand", a preview's own text, the end of the text. */
  notText:
    '.bbCodeBlock-title, .bbCodeBlock-expandLink, .js-selectToQuoteEnd, .contentRow-snippet, .contentRow-minor, .attribution, .quoteExpand, .messageTextEndMarker, .message-lastEdit, .editDate',
  quote: '.bbCodeBlock--quote, .bbCodeQuote',
  deleted: '.message--deleted, .message.deleted, .is-ignored, .message.ignored',
  title: '.p-title-value, .MessageCard__thread-title, .titleBar h1, h1',
  /** "Question", "Sold": a label, not the title. */
  label: '.label, .labelLink, .prefix, .label-append, .u-srOnly',
  starter: '.p-description .username, #pageDescription .username',
  rowTitle: '.structItem-title a:not(.labelLink), h3.title a:not(.prefixLink)',
  rowTime: '.structItem-startDate time, .startDate .DateTime',
  rowAuthor: '.structItem-parts .username, .structItem-minor .username, .posterDate .username',
  rowCounts: '.structItem-cell--meta dd, .stats dd',
  resultTitle: '.contentRow-title a, .titleText .title a, h3.title a',
  resultText: '.contentRow-snippet, .snippet',
  resultTime: '.contentRow-minor time, .meta .DateTime',
  resultAuthor: '.contentRow-minor .username, .meta .username',
  member: 'html[data-logged-in="true"], html.LoggedIn',
  shell: '.p-body, #content, .p-pageWrapper',
} as const;
