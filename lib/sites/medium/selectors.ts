/**
 * Medium: test ids and `pw-` classes, all others are generated (seen 2026-04; cards 2026). Below an article every link of a
 * response says where it stood: `?source=post_page---post_responses--POST----N---` (2023 to 2026).
 */
export const ME = {
  card: 'article[data-testid="post-preview"]',
  /** An article on its own page: it has the title. */
  article: 'article:not([data-testid])',
  title: '[data-testid="storyTitle"], .pw-post-title',
  section: 'section',
  author: 'a[data-testid="authorName"], [data-testid="authorName"], .pw-author-name, a[rel~="author"]',
  date: '[data-testid="storyPublishDate"], .pw-published-date, time',
  likes: '.pw-multi-vote-count',
  replies: '.pw-responses-count',
  /** The byline within the text, and what is pressed there. */
  notText: '[data-testid^="story"], [data-testid^="author"], .pw-post-title, .pw-author-name, .pw-published-date, .pw-reading-time, .speechify-ignore, [data-testid*="Clap"], [data-testid*="ookmark"], [data-testid*="hare"], a[href*="/m/signin"]',
  responseLink: 'a[href*="responses--"]',
  responseText: 'pre',
  /** The list of responses begins with one. */
  heading: 'h1, h2, article',
  cardTitle: 'h2',
  cardText: 'h3',
  cardAuthor: 'a[href*="/@"], a[href*=".medium.com/?"], a[href$=".medium.com/"]',
  link: 'a[href]',
  cardDate: 'span',
  published: 'meta[property="article:published_time"]',
  address: 'meta[property="og:url"], link[rel="canonical"]',
  shell: '#root, main, article',
} as const;
