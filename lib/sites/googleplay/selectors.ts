import type { ReviewMarkup } from '../review-post.ts';

/** The head of a review bears its id; the review is what holds the head. Classes are short and made up (seen 2022–2026-07). */
export const HEAD = 'header[data-review-id]';

export const MARKUP: ReviewMarkup = {
  name: ['.X5PpBb', 'header img + div', 'header > div:first-child'],
  profile: [],
  rating: ['[role="img"][aria-label]', '[aria-label^="Rated"]'],
  title: [],
  text: ['.h3YV2d', 'header + div'],
  date: ['.bp9Aid', 'header span'],
  votes: ['[data-original-thumbs-up-count]', '.AJTPZc'],
  more: '',
  // What the developer answered.
  notOwn: '.ocpBU, .I6j64d',
  notText: 'button',
};
