import type { ReviewMarkup } from '../review-post.ts';

/** Apple's pages of before 2025-11 (classes that are words) and since, whose reviews are what their title names: an article, then a box. */
export const REVIEW = '.we-customer-review, [aria-labelledby^="review-"][aria-labelledby$="-title"]:not(dialog), article.review';

export const MARKUP: ReviewMarkup = {
  name: ['.we-customer-review__user', '.author', '[class*="author"]', 'time ~ p, time ~ span'],
  profile: [],
  rating: ['.we-star-rating[aria-label]', '[aria-label][class*="star"]', '[role="img"][aria-label]', '[aria-label*="5"]'],
  title: ['.we-customer-review__title', '[id^="review"][id$="title"]', 'h3'],
  text: ['.we-customer-review__body', '.content p', 'blockquote', 'p:not([class*="author"])'],
  asWritten: '[data-testid="truncate-text"]',
  date: ['time[datetime]'],
  votes: [],
  // All of it is there: only so many lines are shown.
  more: '',
  notOwn: '.we-customer-review__developer-response, .we-developer-response, [class*="developer-response"]',
  notText: 'button',
};
