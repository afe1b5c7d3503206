/**
 * What X's own code names in its markup: test ids and roles. Its classes are generated (`css-175oi2r`) and its ids are
 * random per load: neither is used. Seen 2025-02 to 2025-11 in four interface languages.
 */
export const S = {
  /** A post. The second is what is left should the test id go; tombstones ("This post was deleted") have only a role too. */
  article: 'article[data-testid="tweet"], article[role="article"]',
  /** An X article opened on a page of its own, where no post frames it. */
  readView: '[data-testid="twitterArticleReadView"]',
  /** Messages are docked on every page and can show posts. */
  messages: '[data-testid^="DM"], [data-testid^="dm-"], [data-testid^="chat-drawer"]',
  userName: '[data-testid="User-Name"]',
  avatar: '[data-testid^="UserAvatar-Container-"]',
  /** Behind it an empty box, the line to the next post, where that one answers this (seen 2025-02). */
  picture: '[data-testid="Tweet-User-Avatar"]',
  /** A protected account's lock beside its name. */
  lock: '[data-testid="icon-lock"]',
  text: '[data-testid="tweetText"]',
  showMore: '[data-testid="tweet-text-show-more-link"]',
  /** "X reposted", "Pinned": who shows the post, not who wrote it. */
  socialContext: '[data-testid="socialContext"]',
  communityNote: '[data-testid="birdwatch-pivot"]',
  statusLink: 'a[href*="/status/"]',
  advert: '[data-testid="placementTracking"]',
  card: '[data-testid="card.wrapper"]',
  /** Pictures, videos, polls, link cards and quotes are labelled blocks below the text. */
  attachment: '[data-testid="tweetPhoto"], [data-testid="card.wrapper"], [data-testid="article-cover-image"], [aria-labelledby][id], video',
  articleTitle: '[data-testid="twitter-article-title"]',
  articleBody: '[data-testid="twitterArticleRichTextView"], [data-testid="longformRichTextComponent"]',
  articleCover: '[data-testid="article-cover-image"]',
  /** The row of buttons; its label is one localised sentence with every exact number that is not zero, views last. */
  actions: '[role="group"]',
  reply: '[data-testid="reply"]',
  repost: '[data-testid="retweet"], [data-testid="unretweet"]',
  like: '[data-testid="like"], [data-testid="unlike"]',
  analytics: 'a[href$="/analytics"]',
  number: '[data-testid="app-text-transition-container"]',
  column: '[data-testid="primaryColumn"]',
  cell: '[data-testid="cellInnerDiv"]',
  heading: 'h2, [role="heading"]',
  error: '[data-testid="error-detail"]',
  /** "This page doesn’t exist" leads to the search, a page that failed to itself (seen 2026-01). */
  nothingHere: '[data-testid="error-detail"] a[href$="/search"]',
  /** "Learn more" in the frame of a post that was deleted, withheld, or whose account is no more (seen 2022–2026). */
  notice: 'a[href*="/rules-and-policies/notices-on-"]',
  /** Strangers are told of posts for grown-ups that they do not exist. */
  account: '[data-testid="SideNav_AccountSwitcher_Button"]',
  loading: '[role="progressbar"]',
} as const;
