/**
 * Facebook hashes its classes, scrambles its times and puts decoys between the parts; roles, aria and the names of the parts
 * of an advert, which every post has, stay (seen 2025-11, 2026-07).
 */
export const S = {
  /** A post of a list or a dialog; in articles alone before 2026-07; in units of the feed before 2022. A comment is an article. */
  root: '[aria-posinset], [role="article"], div[aria-describedby][aria-labelledby]:not([role]), [data-pagelet^="FeedUnit"], [role="complementary"]',
  /** Beside a photo or a video on a page of its own: who, when and what is written to it (2023 to 2025). */
  beside: '[role="complementary"]',
  comment: '[role="article"]',
  /** Lists of other things are numbered too: options, menus, messages in their dock. */
  notPost: '[role="grid"], [role="row"], [role="listbox"], [role="menu"], [role="tablist"], [role="option"], [role="navigation"], [role="banner"], [role="log"], [data-testid^="mw"], [data-pagelet*="Chat"]',
  hidden: '[hidden], [data-0="0"]',
  /** In each post dozens of blocks that say "Facebook". */
  decoy: '[data-0="0"]',
  /** The name of whose post it is; a second one in a post is that of what it shares. */
  name: '[data-ad-rendering-role="profile_name"]',
  heading: 'h2, h3, h4, h5',
  message: '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"], [data-testid="post_message"]',
  /** A line of a text; on a coloured ground it stands in no message. */
  line: 'div[dir="auto"][style*="text-align"]',
  text: '[dir="auto"]',
  link: 'a[href]',
  commentLink: 'a[href*="comment_id="]',
  control: 'a, button, [role="button"], [role="textbox"], [contenteditable="true"], form, ul',
  button: '[role="button"]',
  inWords: 'button, [role="button"]',
  /** "Shared with Public": in a picture's title since 2023, in a label before. */
  audience: 'svg[title], i[aria-label][role="img"]',
  reactions: '[role="toolbar"]',
  total: 'span[aria-hidden="true"]',
  /** Where the counts stand beside the icons (seen 2025). */
  likeButton: '[data-ad-rendering-role="like_button"]',
  commentButton: '[data-ad-rendering-role="comment_button"]',
  shareButton: '[data-ad-rendering-role="share_button"]',
  /** Only adverts have a button that leads to the advertiser (seen 2026-07) or tell why they are shown. */
  advert: 'a[href*="/ads/about"], [data-ad-rendering-role^="cta-"]',
  groupMembers: 'a[href*="/groups/"][href*="/members"]',
  shell: '[role="main"], [role="feed"], [role="dialog"] [role="article"]',
} as const;
