/**
 * Tumblr's classes are hashes; roles of links (`rel`), the names of icons and the ids of posts and timelines are not (seen
 * 2026-02; tools that live in its pages rely on the same, 2026-08).
 */
export const TU = {
  post: '[data-id][tabindex]',
  article: 'article',
  header: 'header',
  footer: 'footer',
  author: 'a[rel~="author"]',
  link: 'a[href]',
  /** "Posted by NAME – October 20th, 2025, 1:42 AM", in the reader's language and zone. */
  posted: '[aria-label]',
  /** Who wrote a part of a chain of reblogs, or asked: a picture that leads to a blog. */
  picture: 'a[href] img',
  tag: '[data-testid="tag-link"], a[href*="/tagged/"][class]',
  replies: 'use[href*="-reply-"], use[href*="__reply"]',
  reblogs: 'use[href*="-reblog-"], use[href*="__reblog"]',
  likes: 'use[href*="-like-"], use[href*="__like"]',
  control: 'button, a',
  /** Timelines of what is not published: drafts, queue, what others sent in. */
  private: '[data-timeline-id^="drafts"], [data-timeline-id^="queue"], [data-timeline-id*="inbox"], [data-timeline*="/posts/draft"], [data-timeline*="/posts/queue"], [data-timeline*="/inbox"], [data-timeline-id^="communit"], [data-timeline*="likes"], [data-timeline-id*="likes"]',
  shell: '[data-timeline], [data-timeline-id], [data-id][tabindex]',
} as const;
