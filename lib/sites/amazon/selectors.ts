import type { ReviewMarkup } from '../review-post.ts';

/** Hooks that Amazon's own tests and scripts go by (seen 2018, 2026-03; camel case in the layout of 2026-07). */
export const REVIEW = '[data-hook="review"], [data-hook="cmps-review"], [id^="customer_review-"]';

export const MARKUP: ReviewMarkup = {
  name: ['.a-profile-name', '[data-hook="genome-widget"]'],
  profile: ['a.a-profile[href*="/gp/profile/"]', 'a[href*="/gp/profile/"]', 'a[href*="/gp/pdp/profile/"]'],
  rating: ['[data-hook="review-star-rating"]', '[data-hook="cmps-review-star-rating"]', '[data-hook$="star-rating"]', '.review-rating'],
  title: ['[data-hook="review-title"]', '[data-hook="reviewTitle"]', '.review-title'],
  text: ['[data-hook="reviewRichContentContainer"]', '[data-hook="review-collapsed"]', '[data-hook="review-body"]', '[data-hook="reviewText"]', '.review-text'],
  date: ['[data-hook="review-date"]', '.review-date'],
  votes: ['[data-hook="helpful-vote-statement"]'],
  // The whole text is there, folded.
  more: '',
  notOwn: '.review-comments, [data-hook="review-comment"]',
  notText: '.a-expander-header, [data-hook="expand-collapse-read-more-less"], .a-icon-alt, .a-letter-space, .aok-offscreen',
};
