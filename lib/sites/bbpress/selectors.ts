/** bbPress 2: classes that WordPress gives to every post of it, whatever the theme (its templates; a theme of its own seen 2020). */
export const BBPRESS_POSTS = '.type-topic:not(ul), .type-reply:not(ul)';

export const BBP = {
  topic: '.type-topic',
  author: ['a.bbp-author-name', 'a.bbp-author-link', '.bbp-author-name', '.bbp-reply-author a:not(.bbp-author-avatar)', '.bbp-topic-author a:not(.bbp-author-avatar)'],
  body: ['.bbp-reply-content', '.bbp-topic-content', '.topic-content', '.reply-content', '.entry-content'],
  notText: '.bbp-reply-revision-log, .bbp-topic-revision-log, .bbp-signature, .bbp-attachments, .bbp-admin-links, .screen-reader-text',
  quote: 'blockquote',
  quoteHead: 'cite, a[href*="#post-"]',
  /** In the post or in the head that stands before it. */
  dates: ['.bbp-reply-post-date', '.bbp-topic-post-date', '.bbp-reply-date', '.date-published', 'time[datetime]'],
  allDates: '.bbp-reply-post-date, .bbp-topic-post-date, .bbp-reply-date, .date-published',
  /** In the head of a post that a search or a member's page lists: the topic it stands in. */
  foundTopic: ['h3 a[href]', 'a.bbp-topic-permalink'],
  /** Stands before a post; in a topic it has the post's id. */
  head: '.bbp-reply-header, .bbp-topic-header',
  /** The head of a listed answer also leads to its topic. */
  permalink: ['a.bbp-reply-permalink', 'a[href*="#post-"]', 'a.bbp-topic-permalink'],
  title: ['.bbp-topic-title:not(li)', 'h1.entry-title', '.bbp-breadcrumb-current', 'main h1', 'h1'],
  row: 'ul.type-topic, .bbp-topics .type-topic, li.bbp-body > ul.topic',
  rowTitle: 'a.bbp-topic-permalink',
  rowAuthor: ['.bbp-topic-started-by a.bbp-author-link', '.bbp-topic-started-by a:not(.bbp-author-avatar)', '.bbp-topic-started-by'],
  rowReplies: '.bbp-topic-reply-count',
  signOut: 'a[href*="action=logout"], body.logged-in',
  shell: '#bbpress-forums',
} as const;
