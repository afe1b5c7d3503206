/**
 * Instagram hashes its classes and names its icons in the reader's language. In feeds and on phones a post is an `article`
 * (seen 2026-02); on its own page it is all of `main` or of a dialog since 2025, an `article` with a list before (2019 to 2024).
 */
export const S = {
  article: 'article',
  page: 'main, [role="main"], [role="dialog"]',
  /** Where posts stand: beside it are the dock of messages and the drawer of notifications. */
  place: 'main, [role="main"], [role="dialog"], article',
  time: 'time[datetime]',
  postLink: 'a[href*="/p/"], a[href*="/reel/"], a[href*="/reels/"], a[href*="/tv/"]',
  commentLink: 'a[href*="/c/"]',
  account: 'a[href]',
  portrait: 'a[href] img, [role="link"] img, canvas',
  /** The row of icons: like, comment, repost (since 2025-08, not everywhere), share, save. */
  actions: 'section',
  icon: 'svg',
  likers: 'a[href*="/liked_by/"]',
  /** What is pressed or written into: counts, "reply", "follow", "more", a draft. */
  control: 'button, [role="button"], form, textarea, [contenteditable="true"]',
  inWords: 'button, [role="button"]',
  /** Words within a row older than 2025, between the name and the time. */
  words: 'h1, span, div[dir="auto"]',
  heading: 'h1[dir="auto"]',
  media: 'img, video',
  /** An advert's button; captions hold no links to other sites. */
  wayOut: 'a[href*="//l.instagram.com/"], a[href*="/ads/about"]',
  hidden: '[hidden]',
  shell: 'main, [role="main"]',
} as const;
