import type { ReviewMarkup } from '../review-post.ts';

/** Classes end in hashes and change with every build (seen 2026); `data-review-id` is of the layout before 2020. */
export const REVIEW = '[data-review-id], #reviews li, ul.reviews > li';
/** What makes one of those a review: who wrote it. */
export const REVIEWER = 'a[href*="/user_details?userid="]';

export const MARKUP: ReviewMarkup = {
  name: [`.user-passport-info ${REVIEWER}`, `[data-font-weight] ${REVIEWER}`, '.user-display-name'],
  profile: [`.user-passport-info ${REVIEWER}`, REVIEWER],
  rating: ['[role="img"][aria-label]', '.i-stars[title]'],
  title: [],
  text: ['p[class*="comment"] span[lang]', 'p[class*="comment"]', 'span[lang]', '.review-content p[lang]'],
  date: ['.rating-qualifier', 'span[class]:not([lang])', 'span'],
  votes: [],
  more: '',
  // The owner's answer names no reviewer, but stands within.
  notOwn: '[class*="response"], [class*="ownerReply"], .biz-owner-reply',
  notText: 'button',
};
