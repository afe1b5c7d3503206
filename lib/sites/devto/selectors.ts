/** Forem: data attributes and classes that are words, in two generations (2018 and 2020 to 2026, seen 2026-07). */
export const FO = {
  /** Before 2020 it holds the comments, too. */
  article: '#article-show-container',
  /** One of a list; a billboard, which looks like one, has no writer. On searches a card may stand for a comment. */
  card: '.crayons-story[data-content-user-id], .single-article[data-content-user-id]',
  comment: '.single-comment-node[data-comment-id]',
  articleBody: '#article-body',
  articleTitle: '#main-title h1, header h1',
  /** The first link is the picture's. */
  articleAuthor: '#main-title a.fw-bold, .crayons-article__subheader a, #main-title a.author, #main-title a[href]',
  articleTime: '#main-title time[datetime]',
  likes: '#reaction_total_count, #reaction-total-count, #reaction-number-like',
  comments: '.js-comments-count, #reaction-number-comment',
  cardTitle: '.crayons-story__title a[href], a.index-article-link[href], a.crayons-story__hidden-navigation-link[href]',
  cardText: '.crayons-story__snippet',
  cardAuthor: 'a.crayons-story__secondary[href], .crayons-story__author-pic a.crayons-avatar[href], a.small-pic-link-wrapper[href]',
  cardTime: 'time[datetime]',
  cardLikes: '.aggregate_reactions_counter, .reactions-count',
  cardComments: 'a[href$="#comments"]',
  commentBody: '.comment__body, .inner-comment > .body',
  commentAuthor: '.comment__header a[href], .inner-comment > .details > a[href], .comment__avatar[href]',
  commentName: '.js-comment-username, .profile-preview-card__trigger, .comment-username',
  commentTime: '.comment-date time[datetime], .comment__header time[datetime]',
  permalink: '.comment-date[href], .comment-date a[href], .dropdown a[href*="/comment/"]',
  commentLikes: '.reactions-count',
  /** `/author/slug/comments/id`. */
  ofArticle: '[data-path*="/comments/"]',
  commentable: '#comments-container[data-commentable-id]',
  notWords: 'a[name], .highlight__panel, .low-quality-comment-marker, .reaction-button',
  shell: '#page-content, #main-content',
} as const;

export const POSTS = `${FO.article}, ${FO.card}, ${FO.comment}`;
