/**
 * GitHub draws issues with React since 2025 (test ids; its other classes are hashed), everything else with Rails (classes
 * that are words, seen 2013, 2026-03).
 */
export const GH = {
  /** An issue's opening post and a comment on one. */
  issueBody: '[data-testid="issue-body"]',
  issueComment: '.react-issue-comment',
  /** A comment of the old markup; what holds a review has none of its own words. */
  comment: '.js-comment, .timeline-comment, .review-comment',
  body: '.markdown-body:not(.js-preview-body)',
  /** In forms the words are being written. */
  draft: '.js-previewable-comment-form, .js-comment-update, .js-new-comment-form',
  author: 'a[data-testid="issue-body-header-author"], a[data-testid="avatar-link"], a.author, a.comment-header-author',
  /** "on May 25, 2025", "3 days ago": links to the post itself. */
  permalink: 'a[data-testid="issue-body-header-link"], a[href*="#issue"], a[href*="#discussion"], a[href*="#pullrequest"], a[href*="#gistcomment-"], a.js-timestamp, a.timestamp',
  time: 'relative-time[datetime], time[datetime]',
  /** Around a comment: its head where that is apart, as a review's is. */
  item: '.TimelineItem, .js-comment-container',
  /** Of a discussion: one comment and, below it, the replies to it. */
  exchange: '.js-timeline-item',
  title: '[data-testid="issue-title"], .js-issue-title, h1 .markdown-title',
  upvotes: '[aria-label^="Upvote"]',
  reactions: '.js-comment-reactions button, .comment-reactions button, [role="toolbar"] button',
  /** Lines of a file that a link was turned into, buttons, headings read aloud, what mail programs add. */
  notOwn: '.blob-wrapper-embedded, clipboard-copy, .sr-only, .email-signature-reply, .email-hidden-toggle',
  quote: 'blockquote, .email-quoted-reply',
  /** One of a list of issues, pull requests or discussions: React's, the old one. */
  row: '[data-listview-component="items-list"] > li, .js-issue-row, .js-discussion-row',
  rowTitle: '[data-testid="issue-pr-title-link"], [data-testid="listitem-title-link"], a.js-navigation-open, a[data-hovercard-type="issue"], a[data-hovercard-type="pull_request"], a[data-hovercard-type="discussion"]',
  rowAuthor: 'a[data-testid="created-by-link"], .opened-by a, a[data-hovercard-type="user"], a[data-hovercard-url^="/users/"]',
  rowComments: 'a[aria-label$=" comment"], a[aria-label$=" comments"]',
  /** Of a repository's pages: whether everyone sees them. */
  isPublic: 'meta[name="octolytics-dimension-repository_public"]',
  shell: '[data-testid="issue-viewer-container"], #discussion_bucket, .js-discussion, #comments, #repo-content-pjax-container, #js-repo-pjax-container, [data-testid="list-view-items"]',
} as const;

export const POSTS = `${GH.issueBody}, ${GH.issueComment}, ${GH.comment}`;
