import type { ReviewMarkup } from '../review-post.ts';

/** Attributes for Glassdoor's own tests, and ids; classes end in hashes (readers of it, 2021 to 2026). */
export const REVIEW = '[data-test="review-details-container"], [id^="empReview_"], [data-test="employerReview"], .gdReview, [class*="review-details_topReview__"]';
export const RATING = '[data-test="review-rating-label"], [class*="ratingNumber"], [class*="overallRating__"]';
export const JOB_LINE = '.authorJobTitle, [class*="JobLine"]';

export const MARKUP: ReviewMarkup = {
  // Nobody is named there: who they are to the company.
  name: ['[class*="review-details_employee__"]', '[data-test="review-avatar-label"]', '[class*="avatarLabel"]', JOB_LINE],
  profile: [],
  rating: [RATING],
  title: ['[data-test="review-details-title"]', '.reviewLink', 'h2 a[href*="RVW"]', 'h3'],
  text: ['[data-test^="review-text-"]', '[data-test="pros"], [data-test="cons"], [data-test="advice-management"]', '[class*="review-text"]'],
  date: ['[class*="reviewDate"]', 'time[datetime]', JOB_LINE],
  votes: [],
  more: '[class*="continueReading"]',
  // In 2024 the answer stands where what was found good and bad does, as a text that is neither.
  notOwn: '[data-test*="employer-response"], [data-test="review-text-undefined"], [class*="mployerResponse"], [class*="employer-response"]',
  notText: 'button',
};
