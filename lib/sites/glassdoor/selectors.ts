import type { ReviewMarkup } from '../review-post.ts';

/** Attributes for Glassdoor's own tests, and ids; classes end in hashes (readers of it, 2021 to 2026). */
export const REVIEW = '[data-test="review-details-container"], [id^="empReview_"], [data-test="employerReview"]';
export const RATING = '[data-test="review-rating-label"], .ratingNumber, [class*="ratingNumber"]';

export const MARKUP: ReviewMarkup = {
  // Nobody is named there: who they are to the company.
  name: ['[class*="review-details_employee__"]', '[data-test="review-avatar-label"]', '[class*="avatarLabel"]', '.authorJobTitle', '[class*="JobLine"]'],
  profile: [],
  rating: [RATING],
  title: ['[data-test="review-details-title"]', '.reviewLink', 'h2 a[href*="RVW"]', 'h3'],
  text: ['[data-test^="review-text-"]', '[data-test="pros"], [data-test="cons"], [data-test="advice-management"]', '[class*="review-text"]'],
  date: ['[class*="reviewDate"]', 'time[datetime]', '.authorJobTitle', '[class*="JobLine"]'],
  votes: [],
  more: '',
  notOwn: '[data-test*="employer-response"], [class*="employerResponse"], [class*="employer-response"]',
  notText: 'button',
};
