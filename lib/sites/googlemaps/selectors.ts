import type { ReviewMarkup } from '../review-post.ts';

/** Classes are short and made up, but have been the same since 2021 (seen 2026-10); ids, roles and addresses come first. */
export const REVIEW = '[data-review-id]';

export const MARKUP: ReviewMarkup = {
  name: ['.d4r55', '[data-href*="/maps/contrib/"] > div:first-child'],
  profile: ['[data-href*="/maps/contrib/"]', 'a[href*="/maps/contrib/"]'],
  rating: ['[role="img"][aria-label]', '.fzvQIb'],
  title: [],
  text: ['.wiI7pd', '[id][lang] > span:first-child'],
  date: ['.rsqaWe', '.xRkPPb'],
  votes: ['button[aria-pressed] .pkWtMe', 'button[aria-pressed]'],
  more: '[lang] button[aria-controls][aria-expanded="false"]',
  // The owner's answer stands within the review.
  notOwn: '.CDe7pd',
  notText: 'button',
};
