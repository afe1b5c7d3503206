/**
 * Threads hashes its classes and names its icons in the reader's language; containers, pagelets, roles and the shapes of
 * links stay (seen 2024-11 on threads.net, 2025-12 and 2026-02 on threads.com).
 */
export const S = {
  /** A post; one within another is quoted by it. */
  post: '[data-pressable-container]',
  permalink: 'a[href*="/post/"], a[href*="/t/"]',
  time: 'time[datetime]',
  account: 'a[href*="/@"]',
  /** A paragraph of a post and much else: names, counts, labels. */
  words: 'span[dir="auto"], div[dir="auto"]',
  /** What is pressed or written into holds no words of the post: counts, cards, polls, the draft of an answer. */
  control: 'a:not([href*="/post/"]), button, form, [role="button"], [role="link"], [role="radio"], [role="textbox"], [contenteditable="true"]',
  /** The cover over a spoiler, "see translation", "read more" within a text. */
  inWords: 'button, [role="button"]',
  action: '[role="button"], button',
  icon: 'svg',
  /** A link to another site, a card with its picture and title. */
  wayOut: 'a[href*="//l.threads."]',
  attachment: 'video, picture, img',
  /** One list on a page of several columns, headed by a link to what it shows. */
  column: '#barcelona-page-layout',
  heading: 'a[href] > h1',
  /** A name is not translated. */
  profileName: 'h1[translate="no"]',
  /** What was on the screen before stays in the document. */
  hidden: '[hidden]',
  /** An item of a list: a post, or a post and what answers it; seen 2026-04. */
  item: '[data-pagelet^="threads_"]',
  /** Below a post, for those who are not logged in: posts that do not answer it; seen 2026. */
  related: '[data-pagelet*="related"]',
  private: '[data-pagelet*="saved"], [data-pagelet*="liked"], [data-pagelet*="activity"], [data-pagelet*="notification"], [data-pagelet*="message"], [data-pagelet*="inbox"]',
  shell: '#barcelona-page-layout, [role="region"], [data-pressable-container]',
} as const;
