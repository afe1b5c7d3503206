import type { ReviewMarkup } from '../review-post.ts';

/** Classes of G2's own design system (seen 2026-07), schema.org's before 2025. */
export const REVIEW = 'article[id*="-review-"], #reviews article, [itemtype$="schema.org/Review"], .review-item';

export const MARKUP: ReviewMarkup = {
  name: ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]', '.elv-font-bold:not(.elv-text-lg)'],
  profile: ['a[href*="/users/"]'],
  rating: ['.elv-star-wrapper__desc__rating', '[itemprop="ratingValue"]'],
  title: ['.elv-text-lg', '[itemprop="name"].review-list-heading, h3[itemprop="name"]', '[data-poison-text] h3'],
  text: ['[itemprop="reviewBody"] p', 'p.formatted-text', 'p'],
  date: ['meta[itemprop="datePublished"]', 'time[datetime]', 'meta[content^="20"]'],
  votes: [],
  more: '',
  notOwn: '.elv-status-badge, [itemprop="author"] p, footer',
  notText: 'button, label',
};
