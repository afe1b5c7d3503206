/**
 * Hacker News is tables without roles; its class names are words and have stood for a decade (seen 2013, 2026-03). The one
 * id that counts is the row's: the item's number.
 */
export const HN = {
  /** A story, a comment, a poll's option: one item each. */
  item: 'tr.athing',
  /** Stories only. The link is `.storylink` until 2021, `.titlelink` until 2022. */
  title: '.titleline, a.storylink, a.titlelink',
  rank: '.rank',
  /** The line below a story's title, in the next row. */
  subline: '.subtext',
  author: 'a.hnuser',
  score: '.score',
  /** `title="2026-03-08T11:06:56 1772968016"`: UTC, then the epoch in seconds (before 2024 without it). */
  age: '.age',
  /** Pages that a browser saved have links in full. */
  itemLink: 'a[href*="item?id="]',
  comment: '.comment',
  commentText: '.commtext',
  /** Stands inside `.commtext` on pages before 2024. */
  reply: '.reply',
  /** How far a comment is moved in below what it answers; before 2020 by the width of a picture alone. */
  indent: '.ind[indent]',
  indentPicture: '.ind img[width]',
  /** "parent", where that is not on the same page. */
  elsewhere: '.navs a[href*="item?id="]:not(.clicky)',
  storyLink: '.onstory',
  /** "on: STORY", on lists of comments and on a comment's own page. */
  onStory: '.onstory a[href*="item?id="]',
  /** The item that an item page is about, and the text of an Ask HN, a poll or a job. */
  pageItem: '.fatitem',
  ownText: '.toptext',
  shell: '#hnmain',
} as const;
