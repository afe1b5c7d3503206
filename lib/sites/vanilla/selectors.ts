/**
 * Vanilla, hosted by Higher Logic or not (seen 2010–2020): classes and ids of its views have stood since 2.0. Pages that
 * React draws below `#app` (its source, 2021 to 2025) keep the ids of posts and hash all classes but `userContent`.
 */
export const VANILLA_POSTS = '.MessageList [id^="Discussion_"], .MessageList [id^="Comment_"], .ItemComment[id^="Comment_"], #app [id^="Discussion_"], #app [id^="Comment_"]';

export const VN = {
  author: '.Author a.Username, .Author a:not([class*="Photo"]), a.Username',
  body: '.Message, .userContent',
  person: 'a[href*="/profile/"]',
  time: '.DateCreated time[datetime], time[datetime]',
  oldTime: '.DateCreated',
  permalink: 'a.Permalink, a[href*="/discussion/"]',
  /** Notes of edits and of who is quoted; the head of a quote stands alone before its words. */
  notText: '.embedQuote-header, .QuoteAuthor, .QuoteLink, .UserQuote > .blockquote-content:first-child:not(:last-child), .DateUpdated, .Signature, .UserSignature',
  quote: '.UserQuote, blockquote',
  quoted: '.embedQuote-userName, .QuoteAuthor a, a[href*="/profile/"], a[rel="nofollow"]:not(.QuoteLink)',
  liked: ['Like', 'Up', 'Agree', 'Awesome', 'Insightful', 'LOL', 'Promote'].map((name) => `.ReactButton-${name} .Count`).join(', '),
  discussion: '.MessageList [id^="Discussion_"], #app [id^="Discussion_"]',
  row: '.ItemDiscussion[id^="Discussion_"], tr.Item[id^="Discussion_"], .DataList.Discussions > .Item[id^="Discussion_"]',
  rowTitle: '.Title a, a.Title, .DiscussionName a[href*="discussion"]',
  rowAuthor: '.FirstUser a.UserLink, .FirstUser a:not([class*="Photo"]), .DiscussionAuthor a',
  rowTime: '.FirstUser time[datetime], .DiscussionDate time[datetime]',
  rowReplies: '.CommentCount, .CountReplies, .CountComments',
  rowViews: '.ViewCount, .CountViews',
  /** A discussion on a list or a result of a search that React drew: an item with a heading that leads there. */
  item: '#app li',
  itemTitle: 'h2 a[href], h3 a[href], h4 a[href]',
  /** On a search (2 and later; its view has stood since 2013). */
  found: '.Item-Search',
  foundTitle: 'h3 a[href], .Title a[href]',
  foundAuthor: '.MItem-Author a[href], .Meta a[href*="/profile/"]',
  foundBody: '.Summary',
  signOut: 'a[href*="/entry/signout"]',
  shell: 'body[id^="vanilla_"], #app, #Body, .MessageList, .DataList',
} as const;

/** The surest first. */
export const TITLES = ['.MessageList .PageTitle h1', '.MessageList h1', '.Discussion h1', 'h1.HomepageTitle', '#Content h1', 'h1'] as const;
