import { cutText } from '../../model/cut-text.ts';
import { authorOf, publishedOf } from '../cells.ts';
import { isoTime } from '../iso-time.ts';
import type { ItemPreset } from '../preset.ts';

/** UTF-16 units: the most that the suite takes. */
const MOST = { contents: 16_000, url: 1_000, author: 200, title: 200 } as const;

/**
 * The body of Brandwatch's Data Upload. Contents and date are required there: where only a day is known it begins at
 * midnight, and where no date is, it is that of the first sighting; what has no words at all is left out.
 */
export const BRANDWATCH_UPLOAD: ItemPreset = {
  id: 'brandwatch-upload',
  label: 'Brandwatch Data Upload',
  format: 'json',
  opening: () => '{"items":[\n',
  between: ',\n',
  closing: '\n]}\n',
  item(record) {
    const { post, key, firstSeenAt } = record.mention;
    const contents = cutText(post.text || post.title || '', MOST.contents);
    if (contents === '') return null;
    return {
      contents,
      date: secondOf(publishedOf(record) || isoTime(firstSeenAt)),
      ...(post.url !== '' && post.url.length <= MOST.url ? { url: post.url } : { guid: key }),
      ...given('author', cutText(authorOf(record), MOST.author)),
      ...given('title', cutText(post.title ?? '', MOST.title)),
      ...given('language', post.lang ?? ''),
    };
  },
};

/** `YYYY-MM-DDTHH:MM:SS`, whatever is told of it. */
function secondOf(iso: string): string {
  return `${iso.replace('Z', '')}${'0000-01-01T00:00:00'.slice(iso.replace('Z', '').length)}`;
}

function given(name: string, value: string): object {
  return value === '' ? {} : { [name]: value };
}
