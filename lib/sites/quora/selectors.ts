/**
 * Quora's classes are hashes and layout; the names its own tests and logs go by (`puppeteer_test_…`, `dom_annotate_…`,
 * `spacing_log_…`) stay, and the shapes of links (seen 2026-04; tools that live in its pages rely on the same, 2026-10).
 */
export const QU = {
  title: '.puppeteer_test_question_title',
  /** A question on a list. */
  question: '.puppeteer_test_question_component_base',
  /** What a person wrote at length: an answer's text, the bar below an answer or a post of a space. */
  content: '.puppeteer_test_answer_content, .spacing_log_answer_content',
  bar: '[class*="dom_annotate_answer_action_bar_upvote"]',
  /** One of a question's answers, whatever its time leads to: in a space it leads there. */
  answer: '[class*="dom_annotate_question_answer_item"]',
  /** The site's own machine answers, too. */
  machine: 'a[href*="//poe.com/"], img[src*="poe.multibot"], img[src*="images.poe"], img[src*="poe_"]',
  /** A post, of a space or on a profile, in a feed. */
  story: '[class*="puppeteer_test_tribe_post_item_feed_story"], [class*="puppeteer_test_tribe_answer_feed_story"]',
  /** Paragraphs, where nothing holds the text as a whole. */
  block: '[class*="qu-display--block"][class*="qu-wordBreak--break-word"], [class*="qt_truncated_inline"]',
  profile: 'a[href*="/profile/"]',
  time: 'a.answer_timestamp',
  link: 'a[href]',
  votes: '.puppeteer_test_votable_upvote_button',
  comments: '[class*="dom_annotate_answer_action_bar_comment"]',
  /** An invisible twin that keeps a number's place. */
  twin: '[class*="qu-visibility--hidden"]',
  more: '.qt_read_more, .puppeteer_test_read_more_button',
  commentLink: 'a[href*="comment_id="]',
  advert: '[class*="dom_annotate_ad_"], [class*="AdBundle"], [class*="PromotedAnswer"]',
  /** Beside a page: questions like it. */
  aside: '[class*="dom_annotate_related_questions"], [class*="AskQuestionPrompt"], [class*="notification"]',
  shell: '#mainContent, [class*="dom_annotate_multifeed"]',
} as const;
