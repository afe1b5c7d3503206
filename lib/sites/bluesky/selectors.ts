/**
 * Bluesky's web client is React Native for the web: classes are atoms and mean nothing, test ids and the shapes of links do
 * (seen 2023 in its source, 2026-01 on bsky.app, 2026-08 in a build of the source).
 */
export const S = {
  /** A post in a feed or in a thread; the author's handle ends the test id. */
  item: '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]',
  /** Search results and lists of quotes have no test id, only the role; a quoted post has it too, but no buttons. */
  clickable: 'div[role="link"]',
  likeButton: '[data-testid="likeBtn"]',
  replyButton: '[data-testid="replyBtn"]',
  /** Feeds name the text; threads only say how it breaks. */
  text: '[data-testid="postText"], [data-word-wrap="1"]',
  /** The expanded one leaves the quotes out. */
  reposts: '[data-testid="repostCount-expanded"]',
  repostsAndQuotes: '[data-testid="repostCount"]',
  /** A browser that saves a page writes its links in full. */
  accountLink: 'a[href^="/profile/"], a[href^="https://bsky.app/profile/"]',
  postLink: 'a[href*="/post/"]',
  /** Pictures, players, link cards and covered content: what a post without words still has. */
  attachment: 'img, video, [data-expoimage], a[target="_blank"], button[aria-expanded="false"]:not([aria-haspopup])',
  /** The line that ties a post to the one above it: an empty box before the author's picture. */
  lineAbove: 'div[style*="margin-bottom"][style*="background-color"]:empty',
  /** Former screens stay in the document, not displayed. */
  hidden: '[style*="display: none"], [aria-hidden="true"]',
  privateScreen: '[data-testid="notificationsScreen"], [data-testid="messagesScreen"], [data-testid="convoScreen"]',
  threadScreen: '[data-testid="postThreadScreen"]',
  screens: '[data-testid$="Feed"], [data-testid$="Screen"]',
} as const;
