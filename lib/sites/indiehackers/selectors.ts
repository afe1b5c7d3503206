/** Indie Hackers: Ember's ids change with every load, its classes are words (2019 to 2026, seen 2026-03). */
export const IH = {
  /** One of a list; on the build board without its writer. */
  story: '.story',
  storyLink: 'a.story__text-link[href]',
  storyTitle: '.story__title',
  storyText: '.story__summary',
  storyLikes: '.story__count--likes .story__count-number, .entry__voter-number',
  storyComments: '.story__count--comments .story__count-number',
  storyTime: '.story__time-ago',
  /** The post of a page, round its comments. */
  post: '.post-page__content',
  postTitle: '.post-page__title',
  postText: '.post-page__body',
  postAuthor: 'a.post-page__byline[href], .post-page__byline a[href], .post-page__user-link a[href], a.user-link__link[href]',
  postTime: '.post-page__date',
  postLikes: '.post-liker__count',
  attached: 'a.attached-link__link[href]',
  /** Answers stand in trees beside what they answer. */
  comment: '.comment',
  commentText: '.comment__content',
  commentAuthor: 'a.user-link__link[href]',
  /** Also the permalink: `?commentId=`. */
  commentTime: 'a.footer__date[href]',
  commentLikes: '.comment-voter__score',
  /** What is being written. */
  draft: '.comment-box',
  shell: '.community, .homepage, .post-page, main',
} as const;

export const POSTS = `${IH.story}, ${IH.post}, ${IH.comment}`;
