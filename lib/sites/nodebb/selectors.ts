/** NodeBB: `component` and `data-…` are what its own scripts go by, in every theme (seen 2014–2026). */
export const NODEBB_POST = '[component="post"][data-pid]';

export const NB = {
  deleted: '.deleted',
  author: 'a[href][data-username], a[href*="/user/"][data-uid]',
  body: '[component="post/content"]',
  votes: '[component="post/vote-count"]',
  answers: '[component="post/reply-count"] [data-replies]',
  quote: 'blockquote',
  /** Whom it answers: in the link, or in one beside the picture's. */
  answered: 'a[component="post/parent"], [component="post/parent"] a[href*="/user/"]',
  mention: 'a[class*="plugin-mentions"]',
  topic: '[component="topic"][data-tid]',
  postCount: '[component="topic/post-count"]',
  /** Beside the eye. */
  viewCount: '[component="topic/stats"] .fa-eye + *, [component="topic/view-count"], [component="topic/viewcount"]',
  /** On a search, and on the pages of members and groups (seen in its themes 2017–2026). */
  listed: '.posts-list-item[component="post"][data-pid]',
  listedTitle: '.topic-title',
  listedFirst: '.topic-title .fa-book',
  listedTopic: '[component="topic/tags"][data-tid]',
  row: '[component="category/topic"][data-tid]',
  rowTitle: '[component="topic/header"] a[href*="/topic/"]',
  /** Who wrote last. */
  teaser: '[component="topic/teaser"], .teaser',
  rowAuthor: 'a[href*="/user/"]',
  timeago: '.timeago',
  rowVotes: '.stats-votes [title]',
  rowPosts: '.stats-postcount [title]',
  rowViews: '.stats-viewcount [title]',
  signOut: '[component="user/logout"]',
  shell: '[component="topic"], [component="category"], #content',
} as const;

/** The surest first. */
export const TITLES = ['[component="topic/title"]', 'h1[component="post/header"]', '[component="post/header"] .topic-title', 'h1 .topic-title'] as const;
