import { authorOf } from '../cells.ts';
import { isoTime } from '../iso-time.ts';
import type { ItemPreset } from '../preset.ts';

/** JSON Feed 1.1. Its dates are moments: where only a day is known it begins at midnight, and what only Earshot knows goes under `_earshot`. */
export const JSON_FEED: ItemPreset = {
  id: 'json-feed',
  label: 'JSON Feed',
  format: 'json',
  opening: ({ title }) => `{"version":"https://jsonfeed.org/version/1.1","title":${JSON.stringify(title || 'Earshot')},"items":[\n`,
  between: ',\n',
  closing: '\n]}\n',
  item(record) {
    const { mention, topics, siteLabel } = record;
    const { post } = mention;
    return {
      id: mention.key,
      url: post.url,
      ...(post.title === null ? {} : { title: post.title }),
      content_text: post.text,
      ...(post.publishedAt === null ? {} : { date_published: isoTime(post.publishedAt) }),
      authors: [{ name: authorOf(record), ...(post.author.url === null ? {} : { url: post.author.url }) }],
      ...(post.lang === null ? {} : { language: post.lang }),
      ...(mention.tags.length === 0 ? {} : { tags: mention.tags }),
      _earshot: { site: siteLabel, topics, status: mention.status, handle: post.author.handle, ...(mention.note === '' ? {} : { note: mention.note }) },
    };
  },
};
