/** Simple Machines Forum: 2.1 (seen 2024), 2.0 (since 2011) and 1.1 (2006, still at work on large forums). */
export const SMF_DOM = {
  /** A post of 2. */
  wrapper: '.post_wrapper',
  /** The subject of a post, in every version; in 1.1 nothing else tells where a post stands. */
  subject: '[id^="subject_"]',
  numbered: '[id^="subject_"], .inner[id^="msg_"], .post[id^="msg_"]',
  author: ['.poster h4 a[href*="action=profile"]', '.poster h4', '.poster_info b a[href*="action=profile"]', '.poster_info b', 'td > b > a[href*="action=profile"]', 'td > b'],
  names: '.poster h4 a, .poster_info b, td > b > a[href*="action=profile"]',
  body: ['.inner[id^="msg_"]', '.post > .inner', '.post'],
  notText: '.quoteheader, .quotefooter, .topslice_quote, .codeheader, cite, .signature, .attachments, .modified, .noticebox',
  quote: 'blockquote, div.quote',
  quoteHead: 'cite',
  /** 2.1 has the date on the link of the post, the others in a line below the subject: « Reply #3 on: … ». */
  time: ['.postinfo a.smalltext', '.keyinfo h5 a.smalltext', '.keyinfo .smalltext', '[id^="subject_"] ~ .smalltext', '.smalltext'],
  dates: '.postinfo a.smalltext, .keyinfo .smalltext, [id^="subject_"] ~ .smalltext',
  /** Not the day after it, which is as bold: <strong>Today</strong>. */
  label: 'strong:first-child, b:first-child',
  /** Of a reply in 2.1. */
  replyNumber: '.page_number',
  /** Of any post on some forums with 1.1. */
  postNumber: '.message_number',
  likes: '.like_count',
  /** "Topic: Lamps (Read 93 times)" */
  header: '#forumposts h3.catbg, td#top_subject',
  /** On a search (2.0 and 2.1). */
  found: '.topic_details',
  foundLink: '.topic_details h5 a[href*="topic"][href*="#msg"]',
  foundAuthor: '.topic_details .smalltext strong',
  foundTime: '.topic_details .smalltext em',
  foundBody: '.list_posts',
  rowLink: '[id^="msg_"] > a[href*="topic"]',
  row: 'tr, #topic_container > div',
  rowCell: 'td, .info',
  rowStats: '.board_stats, td.stats',
  profile: 'a[href*="action=profile"]',
  signOut: 'a[href*="action=logout"]',
  shell: '#forumposts, #messageindex, #bodyarea, #main_content_section, #content_section',
} as const;
