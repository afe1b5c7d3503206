import { responseCount } from '../../model/response-count.ts';
import { withoutAt } from '../../model/without-at.ts';
import { authorOf, domainOf, headlineOf, publishedOf, sentimentOf } from '../cells.ts';
import { foreign, link, list, own, time, wide } from '../column.ts';
import { isoTime } from '../iso-time.ts';
import { pageType } from '../page-type.ts';
import { tablePreset } from '../preset.ts';
import { threadEntryType } from '../thread-entry-type.ts';

/** Of the suite's hundred columns those that Earshot can fill, under its names. */
export const TALKWALKER = tablePreset({
  id: 'talkwalker',
  label: 'Talkwalker',
  format: 'csv',
  columns: [
    time('published', publishedOf),
    time('indexed', ({ mention }) => isoTime(mention.firstSeenAt)),
    link('url', ({ mention }) => mention.post.url),
    foreign('title', ({ mention }) => mention.post.title),
    foreign('title_snippet', headlineOf),
    wide('content', ({ mention }) => mention.post.text),
    wide('content_snippet', ({ hitSentence }) => hitSentence),
    foreign('domain_url', ({ mention }) => domainOf(mention.post.url)),
    link('parent_url', ({ mention }) => mention.post.thread.url),
    foreign('lang', ({ mention }) => mention.post.lang),
    own('sentiment', sentimentOf),
    own('source_type', ({ mention }) => pageType(mention.post)),
    own('post_type', ({ mention }) => threadEntryType(mention.post)),
    foreign('tags_customer', ({ mention }) => list(mention.tags)),
    foreign('matched_profile', ({ topics }) => list(topics)),
    own('article_extended_attributes.num_comments', ({ mention }) => mention.post.engagement.replies),
    own('article_extended_attributes.url_views', ({ mention }) => mention.post.engagement.views),
    foreign('extra_author_attributes.name', authorOf),
    foreign('extra_author_attributes.short_name', ({ mention }) => withoutAt(mention.post.author.handle)),
    link('extra_author_attributes.url', ({ mention }) => mention.post.author.url),
    foreign('extra_source_attributes.name', ({ siteLabel }) => siteLabel),
    own('engagement', ({ mention }) => responseCount(mention.post.engagement)),
  ],
});
