import { domainOf, headlineOf, publishedOf, sentimentOf } from '../cells.ts';
import { foreign, link, own, time, wide } from '../column.ts';
import { isoTimeOfDay } from '../iso-time.ts';
import { pageType } from '../page-type.ts';
import { tablePreset } from '../preset.ts';

const SIGN = { positive: 1, neutral: 0, negative: -1, '': null } as const;

/** One sheet whose first row and first column are empty. */
export const BRAND24 = tablePreset({
  id: 'brand24',
  label: 'Brand24',
  format: 'xlsx',
  sheet: 'Mentions',
  preamble: () => [[]],
  columns: [
    own('', () => null),
    foreign('ID', ({ mention }) => mention.key),
    time('Date', (record) => publishedOf(record).slice(0, 10)),
    own('Hrs', ({ mention: { post } }) => isoTimeOfDay(post.publishedAt, post.publishedPrecision ?? 'second').slice(0, 5)),
    foreign('Title', headlineOf),
    wide('Content', ({ mention }) => mention.post.text),
    // Not the site's name: the address.
    link('Source', ({ mention }) => mention.post.url),
    foreign('Domain', ({ mention }) => domainOf(mention.post.url)),
    own('Category', ({ mention }) => pageType(mention.post)),
    own('Sentiment', (record) => SIGN[sentimentOf(record)]),
    // Parted by commas: a tag's own comma is left out.
    foreign('Tags', ({ mention }) => mention.tags.map((tag) => tag.replaceAll(',', ' ')).join(', ')),
  ],
});
