/** lemmy-ui: classes that are words (0.18 of 2023 to 1.0, seen 2026-08). */
export const LM = {
  /** A post on a list or its own page; 0.19 draws its head twice, for narrow and for wide windows. */
  post: '.post-listing',
  /** 1.0 and other places without a listing around. */
  bare: 'article.post-container',
  comment: 'article.comment-node[id^="comment-"]',
  /** What is being written, reports and the log of moderation. */
  notPublic: 'form, .post-report, .comment-report, .private-message',
  title: '.post-title h1, h1.post-name, .post-title, .post-name',
  /** Pages that a browser saved have links in full; those to a post's home server lead to another one. */
  postLink: 'a[href*="/post/"]',
  author: 'a.person-listing[href*="/u/"]',
  /** `data-tippy-content="Friday, October 4th, 2024 at 3:43:10 PM GMT+03:00"`, in the reader's language and zone. */
  time: '.moment-time',
  body: '#postContent .md-div, .post-preview .md-div',
  preview: '.fade-preview, .post-preview',
  words: '.comment-content .md-div, .comment-content, .md-div',
  score: '.post-score',
  votes: '[aria-label][data-tippy-content], button[aria-pressed]',
  comments: 'a[href*="scrollToComments"], a[href*="/post/"][data-tippy-content]',
  iconName: '.visually-hidden',
  shell: 'main',
} as const;

export const POSTS = `${LM.post}, ${LM.bare}, ${LM.comment}`;
