/** Disqus's frame: roles in `data-role` and classes that are words (2013 to 2020, seen 2020-02). */
export const DQ = {
  comment: 'li.post[id^="post-"]',
  /** Of a comment that is gone, with the answers to it. */
  gone: '.tombstone, [data-role="post-tombstone"], .post-content--removed',
  /** Waits for approval: only its writer sees it. */
  pending: '.pending, [data-role="pending"], .badge--pending',
  message: '[data-role="message"], .post-message',
  author: '.author',
  username: '[data-username]',
  /** Its tip is a date in the language of the forum, its address the page's with `#comment-ID`. */
  time: 'a.time-ago, [data-role="relative-time"]',
  likes: '[data-role="likes"], .vote-up .count, .vote-up [data-role="likes"]',
  /** "Quill → Brekke": who is answered. */
  answered: '.parent-link',
  answers: 'ul.children, [data-role="children"]',
  draft: 'form, .textarea-wrapper',
  shell: '#post-list, #posts, #layout',
} as const;
