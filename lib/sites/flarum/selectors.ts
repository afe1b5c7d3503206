/** A post that a person wrote: events (renamed, locked), placeholders and the reply being written have other classes. */
export const FLARUM_POSTS = '.CommentPost';

/** Flarum 0.1 to 2 (seen 2015–2025). Its extensions build on these names. */
export const FL = {
  /** Around a post in its discussion, with its number, id and time. */
  streamItem: '.PostStream-item[data-number]',
  /** Before a post on its author's page: a link to it. */
  userPageLink: '.PostsUserPage-discussion a[href*="/d/"], .PostListItem-discussion a[href*="/d/"]',
  userPageItem: 'li, .PostListItem',
  hidden: '.Post--hidden',
  editing: '.editing',
  author: '.PostUser-name',
  authorLink: '.PostUser-name a[href*="/u/"]',
  username: '.username',
  body: '.Post-body',
  quote: 'blockquote',
  /** Whom a quote is from, before its words. */
  notText: 'blockquote .PostMention',
  mention: '.PostMention, .UserMention',
  time: '.PostMeta time[datetime], time[datetime]',
  title: '.DiscussionHero-title',
  row: '.DiscussionListItem',
  rowLink: 'a.DiscussionListItem-main[href*="/d/"], .DiscussionListItem-main a[href*="/d/"]',
  rowTitle: '.DiscussionListItem-title',
  rowAuthor: 'a[class*="DiscussionListItem-author"][href*="/u/"]',
  /** Who began it or, with the arrow of a reply, who wrote last. */
  terminalPost: '.item-terminalPost',
  replied: '.fa-reply, .icon',
  unread: '.unread',
  count: '.DiscussionListItem-count',
  shownCount: '[aria-hidden="true"]',
  /** Discussions between a few members, of a widely used extension. */
  recipients: '.DiscussionHero .RecipientLabel, .DiscussionHero .RecipientsLabel, .DiscussionHero .item-recipients, .DiscussionHero .Badge--private',
  rowRecipients: '.RecipientLabel, .RecipientsLabel, .item-recipients, .Badge--private',
  signedIn: '.SessionDropdown',
  shell: '.DiscussionPage, .IndexPage, .UserPage',
} as const;
