import { headlineOf } from '../cells.ts';
import { foreign, link, own, time, wide } from '../column.ts';
import { isoTime } from '../iso-time.ts';
import { tablePreset } from '../preset.ts';

/** Bookmarks: a folder for each topic, what one has to look at again marked as a favourite. */
export const RAINDROP = tablePreset({
  id: 'raindrop',
  label: 'Raindrop',
  format: 'csv',
  columns: [
    foreign('id', ({ mention }) => mention.key),
    foreign('title', headlineOf),
    wide('note', ({ mention }) => mention.note),
    wide('excerpt', ({ mention }) => mention.post.text),
    link('url', ({ mention }) => mention.post.url),
    foreign('folder', ({ topics }) => topics[0] ?? 'Earshot'),
    // Parted by commas: a tag's own comma is left out.
    foreign('tags', ({ mention }) => mention.tags.map((tag) => tag.replaceAll(',', ' ')).join(', ')),
    time('created', ({ mention }) => isoTime(mention.firstSeenAt)),
    own('cover', () => null),
    foreign('highlights', ({ hitSentence }) => hitSentence),
    own('favorite', ({ mention }) => String(mention.priority === 'high')),
  ],
});
