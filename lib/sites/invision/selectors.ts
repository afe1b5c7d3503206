/** Invision Community. `ipsEntry…` and `ipsData__…`: 5 (seen 2025); `ipsComment…`, `cAuthorPane…` and `ipsDataItem…`: 4 (seen 2015–2025). */
export const IPS = {
  /** A post of a topic or a comment below anything else; ids have stood from 4.0 to 5. */
  comment: 'article[id^="elComment_"]',
  /** The question or first post says so itself since 5. */
  opening: '[data-ips-first-post]',
  /** `data-quotedata` tells in JSON who wrote it, when and where. */
  quoteData: '[data-quotedata]',
  author: '.cAuthorPane_author, .ipsEntry__username, .ipsComment_author',
  /** The surest first: the second is what is left should the role go. */
  body: '[data-role="commentContent"]',
  plainBody: '.ipsRichText, .ipsType_richText',
  /** Notes of edits, who is quoted, what a spoiler is called. */
  notText: '[data-excludequote], .ipsEdited, .ipsQuote_citation, .ipsSpoiler_header, .ipsQuote__header',
  quote: 'blockquote.ipsQuote, blockquote[data-ipsquote], blockquote.ipsBlockquote, .blockquote > .quote',
  time: 'time[datetime]',
  /** How many chose each of the reactions. */
  reactions: '.ipsReact_reactCount',
  starter: '.ipsPageHeader a[href*="profile/"]:not(.ipsUserPhoto)',
  signOut: 'a[href*="/logout/"], a[href*="do=logout"]',
  /** What a search or a stream lists (seen 2018–2026). */
  streamItem: '[data-role="activityItem"]',
  streamLink: '[class*="ipsStreamItem"][class*="title"] a[href]',
  streamBody: '.ipsStreamItem_snippet, [class*="ipsStreamItem__snippet"], [data-ipstruncate]',
  row: '[data-rowid]',
  rowTitle: '.ipsData__title a[href*="topic/"], .ipsDataItem_title a[href*="topic/"], .cTopicTitle a',
  rowMeta: '.ipsData__meta, .ipsDataItem_meta',
  rowAuthor: 'a[href*="profile/"]',
  rowReplies: '[data-stattype="forums_comments"], [data-stattype="comments"]',
  rowViews: '[data-stattype="num_views"]',
} as const;

/** IP.Board 3 (seen 2009–2015). */
export const IPB3 = {
  post: '.post_block[id^="post_id_"]',
  head: '.post_wrap > h3, h3',
  author: '.author.vcard, [hovercard-ref="member"], a[href*="showuser="]',
  notAuthor: '.post_id, .ip, .right, .post_mod',
  time: 'abbr.published[title]',
  body: '.entry-content, [itemprop="commentText"]',
  notText: 'p.edit, p.citation, .signature, .attachment_wrap > h4, .rep_bar',
  points: '.reputation',
  row: 'tr.__topic[data-tid], tr[id^="trow_"]',
  rowTitle: 'a.topic_title, a[id^="tid-link-"]',
  rowAuthor: '.col_f_content [hovercard-ref="member"], .col_f_content a[href*="user/"], .col_f_content a[href*="showuser="], .col_f_starter a',
  rowCounts: '.col_f_views li',
} as const;

export const COMMENTS = `${IPS.comment}, ${IPB3.post}`;
export const ROWS = `${IPS.row}, ${IPB3.row}`;

/** Where a topic's title stands, the surest first: 4 and 5, then 3. */
export const TITLES = ['.ipsPageHeader h1', 'h1.ipsType_pageTitle', 'h1.ipsType_pagetitle', 'h1[itemprop="name"]', 'h1', 'h2.maintitle'] as const;
