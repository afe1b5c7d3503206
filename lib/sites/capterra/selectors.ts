import type { ReviewMarkup } from '../review-post.ts';

/** Attributes for Capterra's own tests; its classes are those of a design system (a reader of it, 2026-07). */
export const LIST = '[data-test-id="review-cards-container"], [data-testid="review-cards-container"]';
/** What every review has: a heading of its own, in quotation marks. */
export const TITLE = 'h3';

const PICTURE = '[data-testid="reviewer-profile-pic"]';

export const MARKUP: ReviewMarkup = {
  name: [`${PICTURE} ~ * > span:first-child`, `${PICTURE} ~ span`, `${PICTURE} ~ * > :first-child`, '.font-semibold', 'span'],
  profile: [],
  /** "4.0", beside stars; the first is that of the whole (2025). */
  rating: ['[data-testid*="verall"][data-testid*="ating"]', '[data-testid="rating"]'],
  title: [TITLE],
  text: ['p'],
  date: ['.text-neutral-90', 'time[datetime]', 'div, span'],
  votes: [],
  more: '',
  notOwn: '[data-testid*="vendor-response"], [data-test-id*="vendor-response"]',
  notText: 'button, svg, .font-semibold',
};

/** A review on the pages of other countries, which are made of Bootstrap (readers of them, 2020 to 2025). */
export const COUNTRY_CARD = '.review-card, .i18n-translation_container';

const LABEL = '.fw-bold, strong';

export const COUNTRY_MARKUP: ReviewMarkup = {
  name: ['.h5:not(h3)', 'h5', '.fw-bold:not(h3, p, span)'],
  profile: [],
  rating: ['h3 ~ * [class*="star-rating"]', '[class*="star-rating"] .ms-1', '[class*="stars__text"]', '.h1'],
  title: [TITLE],
  text: ['p:not(.fw-bold)', 'strong + span'],
  date: ['h3 ~ * > span:not([class*="rating"])', '.ms-2', '.ml-4', 'h3 ~ span'],
  votes: [],
  more: '',
  notOwn: '[class*="vendor-response"], [class*="vendorResponse"]',
  notText: `button, svg, ${LABEL}`,
};
