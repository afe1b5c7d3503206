/** FluxBB 1.4 and 1.5 (seen 2020) and PunBB 1.2, which it comes from; `post…` and `item-…`: PunBB 1.3 and 1.4 (seen 2014). */
export const FLUXBB_POSTS = '.blockpost[id^="p"], .post.topicpost, .post.replypost';

/** Posts among what a search found: the number of each stands in the link to it alone. */
export const FLUXBB_FOUND = '.blockpost:not([id]), .resultpost';

export const FX = {
  /** The first post of the topic; PunBB 1.4 calls the first on the page `firstpost`, too. */
  opening: '.blockpost.firstpost, .post.topicpost',
  /** PunBB 1.4 has the number on the head of the post. */
  numbered: '.posthead[id^="p"]',
  author: ['.postleft dt strong', '.author-ident .username', '.post-byline strong', '.post-byline a'],
  body: '.postmsg:not(.postsignature), .entry-content',
  notText: '.postedit, .postsignature, .sig-content, .quotebox > cite, .incqbox > h4, .quotebox > h4, blockquote > cite',
  quote: '.quotebox, blockquote',
  quoteHead: 'cite, h4',
  permalink: 'h2 a[href*="#p"], .post-link a[href]',
  /** FluxBB tells which of the found posts opened its topic; PunBB calls the first on the page so. */
  foundOpening: '.blockpost.firstpost',
  /** In the head of a found post, in PunBB 1.4 below it: to the topic it stands in. */
  foundTopic: 'h2 a[href*="viewtopic.php?id="], .post-actions a[href*="topic"]',
  foundPost: 'h2 a[href*="pid="], .post-link a[href], .post-title a[href]',
  dates: '.blockpost h2 a[href*="#p"], .post-link a[href]',
  names: '.postleft dt strong, .author-ident .username',
  /** Of the topic itself, the surest first. */
  topicLinks: ['.crumbs strong a[href]', 'h1.main-title a[href]', '.crumbs li:last-child a[href]', 'link[rel="canonical"]', '.linkst a[href*="topic"]', 'a[href*="post.php?tid="]'],
  subject: '.blockpost.firstpost .postright h3',
  lastCrumb: '.linkst li:last-child',
  row: '.blocktable tr, .main-item',
  rowTitle: '.tclcon a[href*="topic"]:not([href*="action="]), .item-subject .hn a[href]',
  rowAuthor: '.item-starter cite',
  /** "by Mara": a word of the language, then the name. */
  byUser: '.byuser',
  rowReplies: ['.info-replies strong', 'td.tc2', 'td.tc3'],
  rowViews: ['.info-views strong', 'td.tc3'],
  signOut: 'a[href*="login.php?action=out"], a[href*="/logout/"]',
  shell: '.pun, .brd',
} as const;
