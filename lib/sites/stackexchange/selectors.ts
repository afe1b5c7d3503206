/**
 * Stack Exchange: names of data attributes and microdata have stood for a decade (seen 2013, 2026-03); `s-…` are classes
 * of its published design system.
 */
export const SE = {
  question: '.question[data-questionid]',
  answer: '.answer[data-answerid]',
  /** In a list below its post (seen 2013, 2026-03); on Stack Overflow below answers as a thread (seen 2026-03). */
  comment: '.comment[id^="comment-"]',
  followUp: '[id^="follow-up-"][itemprop="comment"]',
  /** One question or answer on a list (`s-…` since 2022). */
  summary: '.s-post-summary, .question-summary[id^="question-summary-"]',
  body: '.js-post-body, .post-text, .s-prose',
  commentBody: '.comment-copy, [itemprop="text"]',
  commentAuthor: '.comment-user',
  /** The last one is the author's, the one before it the last editor's. */
  userCard: '.user-details',
  wiki: '.community-wiki',
  created: 'time[itemprop="dateCreated"]',
  actionTime: '.user-action-time .relativetime',
  /** "2018-05-21 20:37:55Z, License: …" */
  commentTime: '.comment-date [title]',
  followUpTime: 'time[title]',
  votes: '.js-vote-count, .vote-count-post',
  followUpVotes: '[data-so-test^="vote-button-"]',
  commentCount: '[itemprop="commentCount"]',
  answerCount: '[data-answercount]',
  titleLink: '#question-header .question-hyperlink',
  /** The line below the title: asked, modified, viewed. */
  header: '#question-header, #question-header + *',
  summaryTitle: '.s-post-summary--content-title a, a.question-hyperlink, .result-link a',
  excerpt: '.s-post-summary--content-excerpt, .excerpt',
  stats: '.s-post-summary--stats-item',
  statNumber: '.s-post-summary--stats-item-number',
  summaryUser: '.s-user-card--link a, .user-details a',
  summaryTime: '.s-user-card--time .relativetime, .user-action-time .relativetime, .relativetime',
  /** The card of a list in the order of activity is that of who was active last. */
  lastActive: 'a[href*="lastactivity"]',
  deleted: '.deleted-answer, .deleted-comment',
  /** Runs a snippet, and what it shows. */
  notText: '.snippet-ctas, .snippet-result, .d-none',
  shell: '#content, #mainbar, .inner-content',
} as const;

export const POSTS = `${SE.question}, ${SE.answer}, ${SE.comment}, ${SE.followUp}`;
