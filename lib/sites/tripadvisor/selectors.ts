import type { ReviewMarkup } from '../review-post.ts';

/** Attributes for Tripadvisor's own tests (seen 2020–2025-11). */
export const REVIEW = '[data-automation="reviewCard"], [data-test-target="HR_CC_CARD"], [data-reviewid]';

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
