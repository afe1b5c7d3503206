import type { ReviewMarkup } from '../review-post.ts';

/** Data attributes for Trustpilot's own tests; classes end in hashes (seen 2023–2026-07, in eight readers of it). */
export const REVIEW = '[data-service-review-card-paper]';

export const MARKUP: ReviewMarkup = {
  name: ['[data-consumer-name-typography]', 'a[href*="/users/"] span', 'aside a'],
  profile: ['a[href*="/users/"]'],
  rating: ['[data-service-review-rating] img', '[data-service-review-rating]', 'img[alt*="5"]'],
  title: ['[data-service-review-title-typography]', 'a[href*="/reviews/"] h2', 'h2'],
  text: ['[data-service-review-text-typography]', '[data-relevant-review-text-typography]', '[data-service-review-content-paragraph]'],
  date: ['time[data-service-review-date-time-ago]', 'time[datetime]'],
  votes: ['[data-service-review-helpful-count]'],
  more: '[data-service-review-text-typography] button',
  notOwn: '[data-service-review-business-reply-title-typography], [data-service-review-business-reply-text-typography], [data-service-review-business-reply-content], [data-service-review-business-reply-date-time-ago]',
  notText: 'button',
};
