import type { ReviewMarkup } from '../review-post.ts';

/** Apple's pages of before 2025-11 (classes that are words) and since, whose reviews are articles that their title names. */
export const REVIEW = '.we-customer-review, article[aria-labelledby^="review"], article.review';

export const MARKUP: ReviewMarkup = {
  name: ['.we-customer-review__user', '.author', '[class*="author"]', 'time ~ p, time ~ span'],
  profile: [],
  rating: ['.we-star-rating[aria-label]', '[aria-label][class*="star"]', '[role="img"][aria-label]', '[aria-label*="5"]'],
  title: ['.we-customer-review__title', '[id^="review"][id$="title"]', 'h3'],
  text: ['.we-customer-review__body', '.content p', 'blockquote', 'p:not([class*="author"])'],
  date: ['time[datetime]'],
  votes: [],
  more: '.we-customer-review__body .we-truncate__button, .content button',
  notOwn: '.we-customer-review__developer-response, .we-developer-response, [class*="developer-response"]',
  notText: 'button',
};
