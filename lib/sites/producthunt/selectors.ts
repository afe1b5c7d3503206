/** Product Hunt: test ids; its classes are a design system's (seen 2026-03). Pages of one product have not been seen. */
export const PH = {
  launch: '[data-test^="post-item-"]',
  /** The tagline is the element behind it. */
  name: '[data-test^="post-name-"]',
  /** `/posts/` until 2025. */
  link: 'a[href^="/products/"], a[href^="/posts/"]',
  /** "—" in the first hours of a day. */
  votes: '[data-test="vote-button"]',
  /** The only other button: the number of comments. */
  comments: 'button:not([data-test])',
  topics: 'a[href^="/topics/"]',
  shell: 'main',
} as const;
