/** MyBB 1.8 (since 2014) and 1.6 (2010), whose posts are tables; themes build on these names. */
export const MYBB_POSTS = '.post[id^="post_"], table.tborder[id^="post_"]';

export const MB = {
  author: ['.author_information .largetext', '.post_author .largetext', '.author_information strong', '.largetext'],
  names: '.author_information .largetext, .post_author .largetext',
  body: ['.post_body[id^="pid_"]', '.post_body', '[id^="pid_"]'],
  notText: 'cite, .codeblock > .title, .edited_post, .post_edit, .signature, fieldset',
  quote: 'blockquote',
  quoteHead: 'cite',
  date: ['.post_date', '.tcat .float_left', '.tcat .smalltext'],
  dates: '.post_date, .post_date span[title], .tcat .float_left',
  notDate: '.post_edit, .edited_post, a, strong',
  /** "#12", the post's number in the thread. */
  permalink: '.post_head a[href*="pid"], .tcat a[href*="pid"], a[href*="#pid"]',
  /** The words after which the page's path of links ends. */
  crumb: '.navigation .active',
  heading: ['.thead > div > strong', 'td.thead strong'],
  threadLinks: 'link[rel="canonical"], a[href*="printthread.php?tid="], a[href*="newreply.php?tid="], a[href*="showthread.php?tid="]',
  threadInput: 'input[name="tid"]',
  row: 'tr',
  rowLink: '[id^="tid_"] > a, a[id^="tid_"], a.subject_old, a.subject_new, .subject_old > a, .subject_new > a',
  /** A post on a search (its template has stood since 1.4, but for classes): its own link, the thread's before it. */
  foundLink: 'a[href*="#pid"]',
  foundBody: 'table em, em',
  foundForum: 'a[href*="forumdisplay.php"], a[href*="forum-"], a[href*="Forum-"]',
  foundTime: 'td:last-child > .smalltext',
  rowAuthor: '.author',
  rowStart: '.thread_start_datetime',
  rowDates: '.thread_start_datetime, .lastpost',
  /** Opens the list of who wrote in the thread. */
  rowReplies: 'a[href*="whoPosted"]',
  signOut: 'a[href*="action=logout"]',
  shell: '#posts, #container, #content, #wrapper',
} as const;
