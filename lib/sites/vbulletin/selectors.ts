/**
 * vBulletin 3 (seen 2020, 2025), 4 (seen 2020), 5 and 6 (templates of 2017, 2024) and the theme of Warrior Forum's operator
 * (seen 2026-03). The ids of 3 and 4 are what its own scripts go by, so skins keep them.
 */
export const VB = {
  /** 3 and 4: the text of a post, whose box bears its number as `#post17`, `#post_17` or `#edit17`. */
  message: '[id^="post_message_"]',
  box: '[id^="post"], [id^="edit"]',
  /** 5: a post or a comment on one; the theme: the opening post, a reply or an answer to one. */
  post: '.b-post, .js-comment-entry[data-node-id], article.ThreadView[main-post-id], .DiscussionBoard-item',
  number: '[id^="post"]',
  /** 5 says it in the address of a post, too. */
  numberedLink: '[itemprop="url"], .b-post__count[href]',
  author: ['.bigusername', '[id^="postmenu_"]', '.username_container .username, .username', '.author a', '.author', '.b-userinfo a[href*="/member/"]', '.b-userinfo [itemprop="name"]', '.DiscussionBoard-username', '.ThreadView-author-link', 'a[href*="member.php"]', 'a[href*="/members/"]'],
  body: ['.js-post__content-text', '.DiscussionBoard-message', '#main-post', '[id^="post_message_"]'],
  date: ['.postdate .date', '.postdate', '.b-post__timestamp time', 'time[itemprop="dateCreated"]', '.DiscussionBoard-date', '.ThreadView-published'],
  /** 3: beside this anchor, in a cell of its own. */
  dateAnchor: 'a[name^="post"]',
  dateCell: 'div, td',
  /** Skins of 3 without the anchor. */
  heads: '.thead, .tcat',
  dates: '.postdate .date, .thead, .b-post__timestamp',
  statedDate: 'script[type="application/ld+json"]',
  publishDate: 'meta[itemprop="publishDate"], meta[itemprop="datePublished"]',
  /** Its place in the thread: an anchor of that name, "#1". */
  place: 'a[id^="postcount"][name]',
  shownPlace: '.postcounter, .nodecontrols, .b-post__count',
  permalink: '.postcounter[href], .b-post__count[href], a[href*="#post"]',
  notText: '.bbcode_postedby, .bbcode_description, .smallfont, td.alt2 > div:not([style]):not([align]), .lastedited, .b-post__edit-reason, .DiscussionBoard-signature, .signature, .js-post__attachments, .attachments',
  quote: '.bbcode_quote, td.alt2',
  quoted: '.bbcode_postedby strong, td.alt2 > div:not([style]) > strong, div:not([style]) > strong',
  title: ['#thread-title', '.threadtitle', '.js-main-title, .main-title', 'td.navbar strong', '[id^="td_post_"] .smallfont strong', '#pagetitle', 'h1'],
  prefix: '.prefix, .js-topic-prefix',
  threadLinks: 'link[rel="canonical"], .threadtitle a[href], td.navbar a[href*="showthread"], #threadtools a[href*="showthread"]',
  likes: 'thanks-button[thanks-count], .VoteBtn-value',
  /** A thread on a list: 4, 5, 3. */
  row: 'li.threadbit[id^="thread_"], .topic-item[data-node-id]',
  rowLink: 'a[id^="thread_title_"], a.topic-title',
  oldRow: 'tr',
  rowAuthor: ['.threadmeta .username, .author .username', '.topic-info a', '[id^="td_threadtitle_"] .smallfont span[onclick], [id^="td_threadtitle_"] .smallfont'],
  rowDate: '.threadmeta .label, .threadmeta .author, .topic-info .date',
  rowCounts: '.threadstats li, .posts-count, .views-count',
  /** 3 says both in the tip of the cell of the last post: "Replies: 3, Views: 41". */
  rowTip: 'td[title]',
  signOut: 'a[href*="do=logout"], a[href*="/auth/logout"]',
  shell: '#posts, #postlist, #threadlist, #threads, #threadslist, .js-conversation-content, .ThreadViewPage, .tborder, .topic-list',
} as const;
