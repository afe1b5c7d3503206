/** Slashdot: ids and classes that its own scripts go by, the same since 2008 (seen 2024–2026). */
export const SD = {
  story: 'article[id^="firehose-"]',
  storyLink: '[id^="title-"] a[href*="/story/"], h2.story a[href*="/story/"]',
  byline: '.story-byline',
  member: 'a[href*="/~"]',
  storyTime: '.story-byline time, time[id^="fhtime-"]',
  storyText: '[id^="text-"]',
  storyComments: '.comment-bubble a',
  comment: 'li.comment[id^="tree_"]',
  /** A comment's own box: answers stand in a list beside it. */
  box: '[id^="comment_"].cw, [id^="comment_"].full, [id^="comment_"].oneline',
  link: 'a[id^="comment_link_"]',
  score: '.score',
  author: '.details a[href*="/~"], .by a[href*="/~"]',
  by: '.by, .details',
  time: '.otherdetails',
  text: '[id^="comment_body_"]',
  notText: '.sig, .commentSub',
  quote: 'blockquote, .quote',
  shell: '#firehoselist, #commentlisting',
} as const;
