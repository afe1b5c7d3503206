import type { ReviewMarkup } from '../review-post.ts';

/** Attributes for Tripadvisor's own tests (seen 2020–2025-11). */
export const REVIEW = '[data-automation="reviewCard"], [data-test-target="HR_CC_CARD"], [data-reviewid]';

/** The forum's own markup is older than the rest (`.post` seen 2024–2026, the parts in it 2012–2020): each is sought in several ways. */
export const FORUM = {
  post: '.post',
  author: ['.username a[href*="/Profile/"]', 'a[href*="/Profile/"] .username', '.username', 'a[href*="/Profile/"]'],
  profile: 'a[href*="/Profile/"]',
  body: ['.postBody', '[class*="postBody"]', '.postcontent', '.content'],
  date: ['.postDate', '[class*="postDate"]', 'time[datetime]'],
  title: ['.topTitleText', '#HEADING', 'h1'],
  notText: '.postTitle, .postDate, .postTools, .username, .report, .signature, form',
  quote: 'blockquote, .quote',
} as const;

export const MARKUP: ReviewMarkup = {
  name: ['span a[href*="/Profile/"]', 'a.ui_header_link[href*="/Profile/"]', '.info_text > div:first-child'],
  profile: ['a[href*="/Profile/"]'],
  rating: ['svg[aria-labelledby] title', 'svg title', 'svg[aria-label]', '[class*="ui_bubble_rating"]'],
  title: ['[data-test-target="review-title"]', 'a[href*="ShowUserReviews"] span', '.noQuotes'],
  text: ['[data-test-target="review-body"]', 'q', '.partial_entry'],
  date: ['[data-test-target="review-date"]', '.ratingDate', 'div:not(:has(div)):not([data-test-target])'],
  votes: ['[data-automation="helpfulVoteCount"]'],
  more: '',
  notOwn: '[data-test-target="review-response"], .mgrRspnInline',
  notText: 'button',
};
