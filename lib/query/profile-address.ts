/** Addresses of people's and companies' pages, up to the name: `https://x.com/` + name. seen 2026-11 */
const BEFORE_NAME = new RegExp(
  '^https?://(?:[\\w-]+\\.)*(?:' +
    [
      '(?:x|twitter|instagram|facebook|threads|github|pinterest|tumblr)\\.com',
      '(?:t\\.me|threads\\.net|twitch\\.tv|gitlab\\.com|dev\\.to)',
      'linkedin\\.com/(?:in|company|school|showcase)',
      'reddit\\.com/(?:u|user)',
      'youtube\\.com(?:/c|/user)?',
      'bsky\\.app/profile',
    ].join('|') +
    ')/$',
  'i',
);
/** Mastodon, Medium, TikTok, YouTube, Threads: any host, the name after `/@`. */
const BEFORE_AT_NAME = /^https?:\/\/[^/?#]+\/$/i;
const AFTER_NAME = /^(?:@[\w.-]+)?(?:\.bsky\.social)?\/?(?:[?#]|$)/i;

/**
 * Whether a link is that of a profile, not of a post by it.
 * @param before the address up to the name or up to the `@` or `/` before it
 * @param mark which of the two stands before the name
 * @param after the address after the name
 */
export function isProfileAddress(before: string, mark: '@' | '/', after: string): boolean {
  // A longer beginning is no profile's, and is not worth a pattern's time.
  return before.length < 100 && AFTER_NAME.test(after) && (mark === '@' ? BEFORE_AT_NAME.test(before) : BEFORE_NAME.test(`${before}/`));
}

/** Whether a link is that of a hashtag: `/hashtag/lumetra`, `/explore/tags/lumetra/`. @param before up to the `/` before the name */
export function isTagAddress(before: string, after: string): boolean {
  return before.length < 100 && /\/(?:hashtag|tags?|tagged)$/i.test(before) && /^\/?(?:[?#]|$)/.test(after);
}
