/**
 * Product Hunt: test ids; its classes are a design system's (seen 2026-03). Of the pages of one product only the ids of comments and threads are known, from three
 * programs that read them (2026).
 */
export const PH = {
  launch: '[data-test^="post-item-"]',
  /** The tagline is the element behind it. */
  name: '[data-test^="post-name-"]',
  /** `/posts/` until 2025. */
  link: 'a[href*="/products/"], a[href*="/posts/"]',
  /** "—" in the first hours of a day. */
  votes: '[data-test="vote-button"]',
  /** The only other button: the number of comments. */
  comments: 'button:not([data-test])',
  topics: 'a[href*="/topics/"]',
  comment: '[data-test^="comment-"]:is([id^="comment-"], :has(.prose))',
  /** One comment and what answers it. */
  thread: '[data-test^="thread-"]',
  person: 'a[href^="/@"], a[href^="https://www.producthunt.com/@"]',
  words: '.prose, [data-test="comment-body"]',
  time: 'time[datetime]',
  /** "Upvote (12)". */
  commentVotes: '[data-test="action-bar-vote-button"]',
  shell: 'main',
} as const;
