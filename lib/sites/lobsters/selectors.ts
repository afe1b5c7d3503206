/** Lobsters: classes that are words, the same since 2014 but for what is noted (seen 2026-07; its templates 2012 to 2026). */
export const LO = {
  story: 'li.story[data-shortid]',
  comment: 'div.comment[data-shortid]',
  /** What its writer sees before it is sent. */
  draft: '.preview, form',
  title: '.link a.u-url, .link a',
  /** Two: the picture's, which is read to nobody, and the name's. `/u/` until 2023. */
  author: '.byline a[href*="/~"], .byline a[href*="/u/"]',
  /** A time in `<time>` since 2024, in a `span` before; its `datetime` has no zone, its `title` had one. */
  time: '.byline time, .byline span[title]',
  /** `/c/ID` since 2025, `/s/STORY/slug#c_ID` before. */
  permalink: '.byline a[href*="/c/"], .byline a[href*="#c_"]',
  /** "on: STORY" in lists of comments. */
  onStory: '.byline a[href*="/s/"]',
  /** The score stands in the arrow since 2025, below it before; "~" where it is not shown yet. */
  score: '.score, .upvoter',
  comments: '.comments_label',
  storyLink: '.comments_label a[href*="/s/"], a.description_present, a.mobile_comments',
  words: '.comment_text',
  /** Deleted by its writer or a moderator. */
  gone: '.comment_text > p > .na, .comment_text > .na, .comment_text .gone',
  /** Below the list of the one story on its page; a story merged into it has another one. */
  storyText: 'ol.stories + .story_content > .story_text',
  shell: '#inside',
} as const;

export const POSTS = `${LO.story}, ${LO.comment}`;
