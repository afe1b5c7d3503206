import type { DigestRecord } from './digest-record.ts';
import { hashtagsOf } from './hashtags.ts';
import { isoTime, isoTimeOfDay } from './iso-time.ts';
import { pageType } from './page-type.ts';
import { threadEntryType } from './thread-entry-type.ts';

/** What a cell holds: a whole number, a text, or nothing ('' and null are the same empty cell). */
export type Cell = string | number | null;

export interface Column {
  name: string;
  /** Text that a page or a person wrote: it is guarded. All else we write ourselves: numbers, times, fixed words. */
  foreign: boolean;
  cell(record: DigestRecord): Cell;
}

function own(name: string, cell: Column['cell']): Column {
  return { name, foreign: false, cell };
}

function foreign(name: string, cell: Column['cell']): Column {
  return { name, foreign: true, cell };
}

/**
 * The digest, column by column. The names are those that several suites share, so that their importers find what they
 * look for; an empty cell means that the page did not show it. All times are UTC.
 */
export const DIGEST_COLUMNS: readonly Column[] = [
  // Site's id, colon, the post's own id there: no spreadsheet takes it for a number and rounds it.
  foreign('Mention Id', ({ mention }) => mention.key),
  // When it was published, as precisely as the page told: a time, or a day, month or year alone.
  own('Date', ({ mention: { post } }) => isoTime(post.publishedAt, post.publishedPrecision ?? 'second')),
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
  foreign('Url', ({ mention }) => mention.post.url),
  // The name that people see; the handle where the page shows no other.
  foreign('Author', ({ mention: { post } }) => post.author.name ?? withoutAt(post.author.handle)),
  foreign('Author Handle', ({ mention }) => withoutAt(mention.post.author.handle)),
  foreign('Author Url', ({ mention }) => mention.post.author.url),
  own('Followers', ({ mention }) => mention.post.author.followers),
  foreign('Title', ({ mention }) => mention.post.title),
  // The author's own words, without what they quote.
  foreign('Full Text', ({ mention }) => mention.post.text),
  // The sentence around the first hit, which may stand in the title or the quoted text.
  foreign('Hit Sentence', ({ hitSentence }) => hitSentence),
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
  own('Engagement', ({ mention }) => engagementOf(mention.post.engagement)),
  foreign('Hashtags', ({ mention }) => list(hashtagsOf(mention.post.text))),
  // Address of the conversation's opening post.
  foreign('Thread Url', ({ mention }) => mention.post.thread.url),
  own('Thread Entry Type', ({ mention }) => threadEntryType(mention.post)),
  foreign('Tags', ({ mention }) => list(mention.tags)),
  // new, todo, waiting, done or ignored.
  own('Status', ({ mention }) => mention.status),
  // low, normal or high.
  own('Priority', ({ mention }) => mention.priority),
  foreign('Note', ({ mention }) => mention.note),
  // When what was promised is due.
  own('Follow Up', ({ mention }) => isoTime(mention.dueAt)),
  // When Earshot first saw it.
  own('Added', ({ mention }) => isoTime(mention.firstSeenAt)),
  own('Last Seen', ({ mention }) => isoTime(mention.lastSeenAt)),
  own('Times Seen', ({ mention }) => mention.sightings),
];

/**
 * Parted by a semicolon and a blank, each item once. A comma would part `Lumetra, Inc.`; a semicolon of an item's own
 * becomes a comma, so that a reader who splits the cell gets the items and no more.
 */
function list(items: readonly string[]): string {
  return [...new Set(items)].map((item) => item.replaceAll(';', ',')).join('; ');
}

function withoutAt(handle: string): string {
  return handle.replace(/^[@＠]+/, '');
}

function domainOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function engagementOf({ likes, replies, reposts }: { likes: number | null; replies: number | null; reposts: number | null }): number | null {
  const known = [likes, replies, reposts].filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}
