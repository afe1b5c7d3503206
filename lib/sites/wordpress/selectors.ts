/**
 * WordPress writes the classes of posts (`post_class`) and the ids and classes of comments (`Walker_Comment`) itself, and
 * themes keep them: classic ones since 2008, blocks since 5.9 (2022, seen 2026-11), also where Elementor draws the page
 * and wpDiscuz (7, 2020) or WooCommerce the comments.
 */
export const WP = {
  /** The same comment may bear its number twice or thrice, one within the other. */
  comment: '[id^="comment-"]:not(a), [id^="li-comment-"], [id^="div-comment-"], [id^="wpd-comm-"], .comment[class*="depth-"], .review[class*="depth-"]',
  /** Without a number of its own: links in it tell it. */
  classed: '.comment[class*="depth-"], .review[class*="depth-"]',
  /** Other blogs that link here: nobody's words. */
  notComment: '.pingback, .trackback',
  /** Waits for approval: only its author sees it. */
  unapproved: '.comment-awaiting-moderation, .woocommerce-review__awaiting-approval, .wpd-unapproved-comment, .wc-unapproved-comment',
  /** Each holds the next: the first that is there has the words. */
  commentBody: ['.wp-block-comment-content, .comment-content, .wpd-comment-text, .description, .comment-entry, .comment_content, [itemprop="commentText"]', '.comment-text', '.comment-body'],
  /** What stands in a body of themes before 2010, and buttons of plugins. */
  notWords:
    '.comment-author, .comment-meta, .commentmetadata, .comment-metadata, .reply, .comment-reply-link, .comment-edit-link, .edit-link, .star-rating, .comment-awaiting-moderation, .comment-respond, .sharedaddy, .jp-relatedposts, .addtoany_share_save_container, .post-views, .more-link, .wp-block-post-excerpt__more-text, .screen-reader-text, .comment-likes, .wpulike, .ez-toc-container, .code-block, .adsbygoogle',
  commentAuthor: ['.fn, .wp-block-comment-author-name, .woocommerce-review__author, .wpd-comment-author, .comment-author-name, .comment-author-link, [itemprop="author"] [itemprop="name"]', '.comment-author, [itemprop="author"]'],
  says: '.says, .screen-reader-text, .avatar, .wpd-comment-label',
  commentLink: 'a[href*="#comment-"], a[href*="#li-comment-"], a[href*="#div-comment-"]',
  replyLink: '[data-commentid]',
  commentTime: '.comment-metadata time, .wp-block-comment-date time, .comment-meta time, time[datetime]',
  /** "March 3, 2026 at 3:21 pm" in the blog's language. */
  commentDate: '.wpd-comment-date[title], .comment-metadata a, .comment-meta a, .commentmetadata a, .comment-date, .comment-time, .comment-meta',
  stars: '.star-rating .rating, [itemprop="ratingValue"]',
  votes: '.wpd-vote-result',
  article: 'article[id^="post-"], .hentry, .type-post',
  /** Pages, goods, files, and what forums of plugins keep as posts. */
  notArticle: '.type-page, .type-product, .type-attachment, .type-forum, .type-topic, .type-reply, .product',
  /** Not for everyone, or not yet. */
  notPublic: '.status-private, .status-draft, .status-pending, .status-future, .status-trash, .post-password-required',
  passwordForm: 'form.post-password-form',
  /** Of a block theme's own page of a post: nothing around it says so (seen 2026-11). */
  blockBody: '.wp-block-post-content, .elementor-widget-theme-post-content',
  singlePage: 'body.single:not(.single-product):not(.single-attachment)',
  body: ['.entry-content, .wp-block-post-content, .elementor-widget-theme-post-content, [itemprop="articleBody"]', '.post-content, .post-entry, .post_content, .entry'],
  excerpt: '.entry-summary, .wp-block-post-excerpt, .elementor-post__excerpt, .post-excerpt, .entry-excerpt, .excerpt',
  more: '.more-link, .wp-block-post-excerpt__more-link, .read-more',
  title: ['.entry-title, .wp-block-post-title, .post-title, .elementor-post__title, .elementor-widget-theme-post-title, [itemprop="headline"]', 'h1', 'h2, h3'],
  permalink: ['.entry-title a[href], .wp-block-post-title a[href], .post-title a[href], .elementor-post__title a[href]', 'a[rel~="bookmark"]', 'h1 a[href], h2 a[href], h3 a[href]'],
  author: [
    '[rel~="author"], .author .fn, .wp-block-post-author__name, .wp-block-post-author-name, .elementor-post-author, .elementor-post-info__item--type-author',
    '.byline, .author, .entry-author, .post-author, [itemprop="author"]',
  ],
  authorMeta: 'meta[name="author"]',
  published: ['time.published[datetime], .wp-block-post-date time[datetime], time[itemprop="datePublished"][datetime]', 'time[datetime]:not(.updated)'],
  publishedMeta: 'meta[property="article:published_time"]',
  /** Themes before 2012, and Elementor's: in words. */
  publishedWords: ['abbr.published[title]', '.entry-date, .published, .post-date, .elementor-post-date, .date'],
  commentsTitle: '.comments-title, .wp-block-comments-title, #comments-title, #comments > h2, #comments > h3',
  commentsLink: '.comments-link, .wp-block-post-comments-link, .elementor-post-avatar, .comments-count',
  /** `…/wp-json/` or `…/xmlrpc.php` below where the blog lies. */
  api: 'link[rel="https://api.w.org/"], link[rel="EditURI"]',
  canonical: 'link[rel="canonical"]',
  bodyNumber: 'body[class*="postid-"], body[class*="page-id-"]',
  /** In the form for comments. */
  formNumber: 'input[name="comment_post_ID"]',
  shell: 'body *',
} as const;
