import type { ReviewMarkup } from '../review-post.ts';

/** A review on a game's page in the store, on its page in the community, alone (seen 2018–2026). */
export const REVIEW = '.review_box, .apphub_Card, #ReviewTitle';
/** The post that opens a discussion, those below it, and a discussion on a list, whose only time is that of the last post (seen 2026). */
export const FORUM = {
  opening: '.forum_op',
  comment: '.commentthread_comment',
  title: '.topic',
  author: '.forum_op_author, .commentthread_author_link',
  text: '.content, .commentthread_comment_text',
  time: '[data-timestamp]',
  quote: 'blockquote',
  quoted: '.bb_quoteauthor b',
  notText: '.bb_quoteauthor',
  row: '.forum_topic',
  rowLink: 'a.forum_topic_overlay[href]',
  rowTitle: '.forum_topic_name',
  /** "Pinned": the site's word, not the title's. */
  rowLabel: '.forum_topic_label',
  rowAuthor: '.forum_topic_op',
  rowReplies: '.forum_topic_reply_count',
} as const;

export const REVIEW_MARKUP: ReviewMarkup = {
  name: ['.apphub_CardContentAuthorName a', '.persona_name a', '.persona_name'],
  profile: ['.apphub_CardContentAuthorName a', '.persona_name a', 'a[href*="steamcommunity.com/id/"], a[href*="steamcommunity.com/profiles/"]'],
  rating: [],
  title: [],
  text: ['.apphub_CardTextContent', '.content', '#ReviewText'],
  date: ['.date_posted', '.postedDate'],
  votes: ['.found_helpful', '.vote_info'],
  more: '.view_more a',
  notOwn: '',
  notText: '.date_posted, .postedDate, .early_access_review, .received_compensation, .refunded, .view_more, .posted, .gradient',
};
