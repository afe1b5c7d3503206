import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { attr, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { authorFrom } from './author.ts';
import { placeOf, placeUrl } from './place.ts';
import { audienceOf } from './post.ts';
import { GH } from './selectors.ts';

/** One line of a list of issues, pull requests or discussions: a title, without its text. */
export function readRow(root: Element, page: PageContext): Reading {
  const audience = audienceOf(page.doc);
  if (audience === null) return { kind: 'skip', why: 'private' };
  const link = one(root, GH.rowTitle);
  const address = webUrl(link && attr(link, 'href'), page.url);
  const place = address && placeOf(address);
  const time = one(root, GH.time);
  const comments = one(root, GH.rowComments);
  const author = authorFrom(one(root, GH.rowAuthor));
  return readingOf(
    'github',
    {
      kind: 'post',
      id: place,
      url: place && placeUrl(place),
      author,
      words: null,
      title: link && (lineOf(link) || null),
      time: time && parseDate(attr(time, 'datetime') ?? '', page.now),
      engagement: { replies: comments && parseCount(lineOf(comments)) },
      thread: place === null ? {} : { key: `github:${place}`, url: placeUrl(place), authorHandle: author?.handle ?? null },
      audience,
      truncated: true,
      usual: ['publishedAt'],
    },
    page,
  );
}
