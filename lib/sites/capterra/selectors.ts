import type { ReviewMarkup } from '../review-post.ts';

/** Attributes for Capterra's own tests; its classes are those of a design system (a reader of it, 2026-07). */
export const LIST = '[data-test-id="review-cards-container"], [data-testid="review-cards-container"]';
/** What every review has: a heading of its own, in quotation marks. */
export const TITLE = 'h3';
/** "4.0", beside stars. */
export const RATING = '[data-testid^="Overall Rating"], [data-testid*="verall"][data-testid*="ating"]';

const PICTURE = '[data-testid="reviewer-profile-pic"]';

export const MARKUP: ReviewMarkup = {
  name: [`${PICTURE} ~ * > span:first-child`, `${PICTURE} ~ span`, `${PICTURE} ~ * > :first-child`, '.font-semibold', 'span'],
  profile: [],
  rating: [RATING],
  title: [TITLE],
  text: ['p'],
  date: ['.text-neutral-90', 'time[datetime]', 'div, span'],
  votes: [],
  more: '',
  notOwn: '[data-testid*="vendor-response"], [data-test-id*="vendor-response"]',
  notText: 'button, svg, .font-semibold',
};
