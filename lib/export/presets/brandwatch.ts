import { withoutAt } from '../../model/without-at.ts';
import { authorOf, domainOf, headlineOf, publishedOf, sentimentOf } from '../cells.ts';
import { type Cell, type Column, foreign, link, list, own, time, wide } from '../column.ts';
import type { DigestRecord } from '../digest-record.ts';
import { hashtagsOf } from '../hashtags.ts';
import { isoTime } from '../iso-time.ts';
import { pageType } from '../page-type.ts';
import { type ExportAbout, tablePreset } from '../preset.ts';
import { threadEntryType } from '../thread-entry-type.ts';
import type { SiteId } from '../../model/site.ts';

/** Every column of the suite's Bulk Mentions Download in its order, as readers of such files expect it. */
const HEADER = (
  'Query Id,Query Name,Date,Title,Url,Domain,Sentiment,Page Type,Language,Country Code,Continent Code,Continent,Country,City Code,' +
  'Account Type,Added,Assignment,Author,Avatar,Category Details,Checked,City,Display URLs,Expanded URLs,Facebook Author ID,' +
  'Facebook Comments,Facebook Likes,Facebook Role,Facebook Shares,Facebook Subtype,Full Name,Full Text,Gender,Hashtags,Impact,' +
  'Impressions,Instagram Comments,Instagram Followers,Instagram Following,Instagram Interactions Count,Instagram Likes,Instagram Posts,' +
  'Interest,Last Assignment Date,Latitude,Location Name,Longitude,Media Filter,Media URLs,Mentioned Authors,Original Url,Priority,' +
  'Professions,Resource Id,Short URLs,Starred,Status,Subtype,Thread Author,Thread Created Date,Thread Entry Type,Thread Id,Thread URL,' +
  'Total Monthly Visitors,Twitter Author ID,Twitter Channel Role,Twitter Followers,Twitter Following,Twitter Reply Count,' +
  'Twitter Reply to,Twitter Retweet of,Twitter Retweets,Twitter Likes,Twitter Tweets,Twitter Verified,Updated,Reach (new),Air Type,' +
  'Blog Name,Broadcast Media Url,Broadcast Type,Content Source,Content Source Name,Copyright,Engagement Type,Is Syndicated,Item Review,' +
  'Linkedin Comments,Linkedin Engagement,Linkedin Impressions,Linkedin Likes,Linkedin Shares,Linkedin Sponsored,Linkedin Video Views,' +
  'Media Type,Page Type Name,Parent Blog Name,Parent Post Id,Pub Type,Publisher Sub Type,Rating,Reddit Author Awardee Karma,' +
  'Reddit Author Awarder Karma,Reddit Author Karma,Reddit Comments,Reddit Score,Reddit Score Upvote Ratio,Region,Region Code,' +
  'Root Blog Name,Root Post Id,Subreddit,Subreddit Subscribers,Weblog Title'
).split(',');

/** What Earshot knows of them. Counts have a column for each network. */
const KNOWN: readonly Column[] = [
  foreign('Query Id', ({ mention }) => mention.matches[0]?.topicId ?? ''),
  foreign('Query Name', ({ topics }) => list(topics)),
  time('Date', publishedOf),
  foreign('Title', headlineOf),
  link('Url', ({ mention }) => mention.post.url),
  foreign('Domain', ({ mention }) => domainOf(mention.post.url)),
  own('Sentiment', sentimentOf),
  own('Page Type', ({ mention }) => pageType(mention.post)),
  foreign('Language', ({ mention }) => mention.post.lang),
  time('Added', ({ mention }) => isoTime(mention.firstSeenAt)),
  foreign('Assignment', ({ mention }) => mention.owner),
  foreign('Author', ({ mention }) => withoutAt(mention.post.author.handle)),
  foreign('Category Details', ({ mention }) => list(mention.tags)),
  own('Checked', ({ mention }) => (mention.status === 'new' ? 'false' : 'true')),
  foreign('Expanded URLs', ({ mention }) => list(mention.post.links)),
  own('Facebook Comments', on('facebook', 'replies')),
  own('Facebook Likes', on('facebook', 'likes')),
  own('Facebook Shares', on('facebook', 'reposts')),
  foreign('Full Name', authorOf),
  wide('Full Text', ({ mention }) => mention.post.text),
  foreign('Hashtags', ({ mention }) => list(hashtagsOf(mention.post.text))),
  own('Instagram Comments', on('instagram', 'replies')),
  own('Instagram Followers', followersOn('instagram')),
  own('Instagram Likes', on('instagram', 'likes')),
  link('Original Url', ({ mention }) => mention.post.url),
  own('Priority', ({ mention }) => mention.priority),
  foreign('Resource Id', ({ mention }) => mention.key),
  own('Status', ({ mention }) => mention.status),
  foreign('Thread Author', ({ mention }) => mention.post.thread.authorHandle),
  own('Thread Entry Type', ({ mention }) => threadEntryType(mention.post)),
  foreign('Thread Id', ({ mention }) => mention.post.thread.key),
  link('Thread URL', ({ mention }) => mention.post.thread.url),
  own('Twitter Followers', followersOn('x')),
  own('Twitter Reply Count', on('x', 'replies')),
  own('Twitter Retweets', on('x', 'reposts')),
  own('Twitter Likes', on('x', 'likes')),
  time('Updated', ({ mention }) => isoTime(mention.lastSeenAt)),
  foreign('Content Source Name', ({ siteLabel }) => siteLabel),
  own('Linkedin Comments', on('linkedin', 'replies')),
  own('Linkedin Likes', on('linkedin', 'likes')),
  own('Linkedin Shares', on('linkedin', 'reposts')),
  own('Linkedin Video Views', on('linkedin', 'views')),
  // A real number, such as 4.5: written as text, for a cell holds whole numbers.
  own('Rating', ({ mention }) => (mention.post.rating === null ? null : String(mention.post.rating.value))),
  own('Reddit Comments', on('reddit', 'replies')),
  own('Reddit Score', on('reddit', 'likes')),
];

const BY_NAME = new Map(KNOWN.map((column) => [column.name, column]));

const COLUMNS = HEADER.map((name) => BY_NAME.get(name) ?? own(name, () => null));

export const BRANDWATCH_CSV = tablePreset({ id: 'brandwatch-csv', label: 'Brandwatch Bulk Mentions Download (CSV)', format: 'csv', sheet: 'Sheet0', preamble, columns: COLUMNS });

export const BRANDWATCH_XLSX = tablePreset({ ...BRANDWATCH_CSV, id: 'brandwatch-xlsx', label: 'Brandwatch Bulk Mentions Download (Excel)', format: 'xlsx' });

/** Five lines about the file and an empty one: the header is the seventh, and readers count on it. */
function preamble({ title, from, to }: ExportAbout): readonly (readonly string[])[] {
  return [['Report:', 'Bulk Mentions Download'], ['Brand:', title], ['From:', isoTime(from)], ['To:', isoTime(to)], ['Label:', 'Earshot'], []];
}

function on(site: SiteId, count: 'likes' | 'replies' | 'reposts' | 'views'): (record: DigestRecord) => Cell {
  return ({ mention: { post } }) => (post.site === site ? post.engagement[count] : null);
}

function followersOn(site: SiteId): (record: DigestRecord) => Cell {
  return ({ mention: { post } }) => (post.site === site ? post.author.followers : null);
}
