/**
 * Discourse: what its Ember application draws (seen in its source 2025, 2026-03) and what it serves to those without
 * scripts, within `<noscript>` or, to crawlers, in the open (seen 2020, 2026-03).
 */
export const DC = {
  /** `#post_4`, in a wrapper that tells the number too; posts far away are emptied to a bare `div`. */
  post: 'article[id^="post_"][data-post-id]',
  wrapper: '[data-post-number]',
  /** Of the posts that stand there now. */
  first: 'article[id="post_1"], .crawler-post',
  served: '.crawler-post',
  /** The same posts again, shown above or below one that they answer or that answers them. */
  embedded: '.embedded-posts',
  smallAction: '.small-action',
  whisper: '.whisper, .post--whisper',
  deleted: '.deleted, .post--deleted, .post-hidden',
  body: '.cooked, .post[itemprop]',
  author: '.names a[data-user-card], .creator a[itemprop="url"], .creator a',
  fullName: '.names .full-name',
  time: '.post-date [data-time], .post-info [data-time]',
  servedDate: 'meta[itemprop="datePublished"], time[datetime]',
  likes: '.like-count, .post-action-menu__like-count, .reactions-counter',
  replies: '.show-replies',
  counter: '[itemprop="interactionStatistic"]',
  counterType: '[itemprop="interactionType"]',
  count: '[itemprop="userInteractionCount"]',
  /** Heads of quotes, what a preview says of itself, sizes of pictures, counts of clicks. */
  notText:
    '.quote > .title, .onebox header, .onebox article p, .onebox .source, .onebox-metadata, .lightbox .meta, .badge-notification, .clicks, .cooked-selection-barrier, .post-notice, .poll-info, .poll-buttons, .codeblock-button-wrapper, .d-lazy-video, .anchor',
  quote: 'aside.quote',
  /** Whom it answers, where that is not who wrote right before it. */
  answered: '.reply-to-tab',
  title: '#topic-title .fancy-title, #topic-title h1 a, .crawler-topic-title a, h1.header-title .topic-link, h1 .topic-link',
  /** A conversation in private has the address of a topic. */
  private: 'body.archetype-private_message, .archetype-private_message, #topic-title .private-message-glyph, .header-title .private-message-glyph',
  setup: 'meta#data-discourse-setup, meta[name="discourse-base-uri"]',
  servedPage: 'noscript[data-path]',
  /** Served to someone who is not signed in: to a member a conversation in private is served as a topic is. */
  stranger: 'html.anon',
  row: '.topic-list-item, .latest-topic-list-item',
  rowLink: 'a.title[href], .main-link a[href]',
  rowAuthor: '.posters a, .topic-poster a[data-user-card]',
  rowReplies: '.posts .number, .posts-map .number, .replies .posts, .topic-stats .topic-replies',
  rowViews: '.views .number, td.views, .views',
  /** "Created: … Latest: …" in its tip. */
  rowTime: '.activity[title], .age[title], .topic-last-activity[title]',
  rowText: '.topic-excerpt',
  found: '.fps-result',
  foundLink: 'a.search-link[href]',
  foundTitle: '.topic-title',
  foundText: '.blurb',
  foundPrivate: '.private-message-glyph, .d-icon-envelope',
  stream: '.user-stream-item, .post-list-item',
  streamLink: '.stream-topic-title a[href], .title a[href]',
  streamText: '.excerpt',
  card: 'a[data-user-card]',
  date: '[data-time]',
  notBlurb: '.date, .relative-date, .topic-excerpt-more',
  signOut: '#current-user, .header-dropdown-toggle.current-user, .d-header .current-user',
  shell: '#topic-title, .post-stream, .topic-list, .latest-topic-list, .search-container, .user-stream, .user-main, .crawler-post, noscript[data-path]',
} as const;
