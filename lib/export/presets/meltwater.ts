import { responseCount } from '../../model/response-count.ts';
import { authorOf, headlineOf, publishedOf, sentimentOf } from '../cells.ts';
import { type Column, foreign, link, list, own, time, wide } from '../column.ts';
import { hashtagsOf } from '../hashtags.ts';
import { tablePreset } from '../preset.ts';

/** The columns of the suite's exports of 2025, in their order. */
const HEADER = (
  'Date,Headline,URL,Opening Text,Hit Sentence,Source,Influencer,Country,Subregion,State,City,Language,Reach,Desktop Reach,' +
  'Mobile Reach,Twitter Social Echo,Facebook Social Echo,Reddit Social Echo,Earned Traffic,National Viewership,AVE,Sentiment,' +
  'Key Phrases,Input Name,Keywords,Document Tags,Engagement,Hashtags,Views,Estimated Views,Custom Categories'
).split(',');

const KNOWN: readonly Column[] = [
  time('Date', publishedOf),
  foreign('Headline', headlineOf),
  link('URL', ({ mention }) => mention.post.url),
  wide('Opening Text', ({ mention }) => mention.post.text),
  wide('Hit Sentence', ({ hitSentence }) => hitSentence),
  foreign('Source', ({ siteLabel }) => siteLabel),
  foreign('Influencer', authorOf),
  foreign('Language', ({ mention }) => mention.post.lang),
  // The suite's own word for none.
  own('Sentiment', (record) => sentimentOf(record) || 'Unknown'),
  foreign('Input Name', ({ topics }) => list(topics)),
  foreign('Keywords', ({ mention }) => list(mention.matches.flatMap(({ hits }) => hits.map(({ term }) => term)))),
  foreign('Document Tags', ({ mention }) => list(mention.tags)),
  own('Engagement', ({ mention }) => responseCount(mention.post.engagement)),
  foreign('Hashtags', ({ mention }) => list(hashtagsOf(mention.post.text))),
  own('Views', ({ mention }) => mention.post.engagement.views),
];

const BY_NAME = new Map(KNOWN.map((column) => [column.name, column]));

export const MELTWATER = tablePreset({ id: 'meltwater', label: 'Meltwater', format: 'csv', columns: HEADER.map((name) => BY_NAME.get(name) ?? own(name, () => null)) });
