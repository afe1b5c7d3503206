/**
 * phpBB: prosilver and what is built on it (3.0 to 3.3, seen 2020, 2026-03), subsilver2 (the other style of 3.0) and
 * subSilver (2). Every style keeps the number of a post in the id or the name of an element.
 */
export const PHPBB_DOM = {
  /** `#p17`; an anchor in a style that has the post's box without an id (seen 2020), or in the tables of old styles. */
  numbered: '[id^="p"], a[name]',
  /** The box of a post that is known by an anchor. */
  box: '.post, table.tablebg',
  oldBox: 'tr',
  /** One of the posts that a search found. */
  found: '.search.post',
  /** Of an ignored member or deleted: a line that offers to show it. */
  hidden: '[id^="post_hidden"], .ignore',
  /** A topic on a list. */
  topic: 'a.topictitle',
  topicBox: 'li.row, tr',
  /** In this order: 3.x beside the date; in the profile; subsilver2; 2. */
  author: ['.author strong', '.username, .username-coloured', '.postauthor', '.name', '[id^="profile"] dt a:not(.avatar)', 'a[href*="mode=viewprofile"]'],
  date: ['.author time', '.postbody time', '.search-result-date', '.author', '.timepost', '.post-date', 'td.gensmall div[style*="right"]', 'a[href*="#"] ~ .postdetails', 'td.gensmall'],
  /** All dates of a page. */
  dates: '.author, .search-result-date, .timepost, .post-date, .postdetails, td.gensmall',
  body: '.content',
  /** subsilver2, 2. */
  oldBody: '.postbody',
  notText: 'cite, .quotetitle, .genmed, .codebox > p, .codetitle, .signature, .notice, .inline-attachment dd, .attachbox, .thanks, .rules, .sr-only',
  quote: 'blockquote, .quotecontent, td.quote',
  quoteHead: 'cite, .quotetitle, .genmed',
  title: ['h2.topic-title', '.topic-title', '#page-body h2', 'h2', 'a.maintitle', '#pageheader a.titles', 'h1'],
  topicLinks: 'link[rel="canonical"], .topic-title a[href], #page-body h2 a[href], h2 a[href], a.maintitle, a.titles, a[href*="mode=reply"]',
  permalink: 'a[href*="viewtopic"], .author a[href], h3 a[href]',
  /** The page's number among the pages of the topic. */
  page: '.pagination .active, .pagination strong, .nav b',
  row: {
    author: ['.topic-poster .username, .topic-poster .username-coloured', '.topicauthor', '.list-inner > .responsive-hide .username, .list-inner > .responsive-hide .username-coloured', 'dt > .username, dt > .username-coloured, dt > a[href*="viewprofile"]', '.name'],
    date: ['.topic-poster time', '.topic-poster', '.list-inner > .responsive-hide', 'dt'],
    dates: '.topic-poster, .list-inner > .responsive-hide, dt',
    /** Replies, then views, in every style. */
    counts: 'dd.posts, dd.views, .topicdetails, .postdetails',
  },
  notCount: 'dfn',
  names: 'strong, .username, .username-coloured, a[href*="viewprofile"], .sr-only, .topictitle',
  signOut: 'a[href*="mode=logout"], a[href*="logout=true"]',
  shell: '#page-body, #wrapcentre, .bodyline, #wrap, .forumline',
} as const;
