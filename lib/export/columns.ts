import { responseCount } from '../model/response-count.ts';
import { withoutAt } from '../model/without-at.ts';
import { authorOf, domainOf, publishedOf } from './cells.ts';
import { type Column, foreign, link, list, own, time, wide } from './column.ts';
import { hashtagsOf } from './hashtags.ts';
import { isoTime, isoTimeOfDay } from './iso-time.ts';
import { pageType } from './page-type.ts';
import { threadEntryType } from './thread-entry-type.ts';

/**
 * The digest, column by column. The names are those that several suites share, so that their importers find what they
 * look for; an empty cell means that the page did not show it. All times are UTC.
 */
export const DIGEST_COLUMNS: readonly Column[] = [
  // Site's id, colon, the post's own id there: no spreadsheet takes it for a number and rounds it.
  foreign('Mention Id', ({ mention }) => mention.key),
  // When it was published, as precisely as the page told: a time, or a day, month or year alone.
  time('Date', publishedOf),
  // The time of day of the same, for readers that want it apart; empty where only the day is known.
  own('Time', ({ mention: { post } }) => isoTimeOfDay(post.publishedAt, post.publishedPrecision ?? 'second')),
  // Names of the topics that it matched; empty when it was kept by hand.
  foreign('Topic', ({ topics }) => list(topics)),
  // The terms of the queries that stand in it, as the queries write them, each once.
  foreign('Matched Terms', ({ mention }) => list(mention.matches.flatMap(({ hits }) => hits.map(({ term }) => term)))),
  // The site's own name: X, Hacker News.
  foreign('Source', ({ siteLabel }) => siteLabel),
  // Host of the address, without `www.`.
  foreign('Domain', ({ mention }) => domainOf(mention.post.url)),
  own('Page Type', ({ mention }) => pageType(mention.post)),
  link('Url', ({ mention }) => mention.post.url),
  // The name that people see; the handle where the page shows no other.
  foreign('Author', authorOf),
  foreign('Author Handle', ({ mention }) => withoutAt(mention.post.author.handle)),
  link('Author Url', ({ mention }) => mention.post.author.url),
  own('Followers', ({ mention }) => mention.post.author.followers),
  foreign('Title', ({ mention }) => mention.post.title),
  // The author's own words, without what they quote.
  wide('Full Text', ({ mention }) => mention.post.text),
  // The sentence around the first hit, which may stand in the title or the quoted text.
  wide('Hit Sentence', ({ hitSentence }) => hitSentence),
  // BCP 47 as the page declares it.
  foreign('Language', ({ mention }) => mention.post.lang),
  // Likes, votes or points, whichever the site has.
  own('Likes', ({ mention }) => mention.post.engagement.likes),
  // Replies or comments.
  own('Comments', ({ mention }) => mention.post.engagement.replies),
  // Reposts or shares.
  own('Shares', ({ mention }) => mention.post.engagement.reposts),
  own('Views', ({ mention }) => mention.post.engagement.views),
  // Likes, comments and shares together, as far as they are known.
  own('Engagement', ({ mention }) => responseCount(mention.post.engagement)),
  foreign('Hashtags', ({ mention }) => list(hashtagsOf(mention.post.text))),
  // Address of the conversation's opening post.
  link('Thread Url', ({ mention }) => mention.post.thread.url),
  own('Thread Entry Type', ({ mention }) => threadEntryType(mention.post)),
  foreign('Tags', ({ mention }) => list(mention.tags)),
  // new, todo, waiting, done or ignored.
  own('Status', ({ mention }) => mention.status),
  // low, normal or high.
  own('Priority', ({ mention }) => mention.priority),
  wide('Note', ({ mention }) => mention.note),
  // When what was promised is due.
  time('Follow Up', ({ mention }) => isoTime(mention.dueAt)),
  // When Earshot first saw it.
  time('Added', ({ mention }) => isoTime(mention.firstSeenAt)),
  time('Last Seen', ({ mention }) => isoTime(mention.lastSeenAt)),
  own('Times Seen', ({ mention }) => mention.sightings),
  // What was promised, in words.
  wide('Promise', ({ mention }) => mention.promise),
  // Who follows up.
  foreign('Owner', ({ mention }) => mention.owner),
  // Out of the queue until then.
  time('Snoozed Until', ({ mention }) => isoTime(mention.snoozedUntil)),
  // When the brand answered first, and when they wrote again after that.
  time('Replied At', ({ mention }) => isoTime(mention.repliedAt)),
  time('Reopened At', ({ mention }) => isoTime(mention.reopenedAt)),
  // solved, thanked, lost or none; empty while it is open.
  own('Outcome', ({ mention }) => mention.outcome),
];
