import type { PageContext, Reading } from '../adapter.ts';
import { all, nearest, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownPart } from '../own-part.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { parseRelativeTime } from '../relative-time.ts';
import { textHash } from '../text-hash.ts';
import { lineOf } from '../visible-text.ts';
import { pinUrl } from './address.ts';
import { authorFrom } from './pin.ts';
import { PT } from './selectors.ts';

/** A comment on the pin of a page. It has neither an id nor an address: its author and its words tell it from others. */
export function readComment(root: Element, page: PageContext): Reading {
  const body = ownPart(root, PT.commentText, PT.comment);
  const author = authorFrom(all(root, PT.link).filter((link) => nearest(link, PT.comment) === root && nearest(link, PT.commentText) === null));
  const words = body && ownWords(body, page.url);
  const pin = page.surface.id;
  return readingOf(
    'pinterest',
    {
      kind: 'comment',
      id: pin && author && words && `${pin}/${author.handle}/${textHash(words.text)}`,
      url: pin && pinUrl(pin),
      author,
      words,
      time: timeIn(root, page),
      thread: pin === null ? {} : { key: `pinterest:${pin}`, url: pinUrl(pin) },
      usual: ['publishedAt'],
    },
    page,
  );
}

/** "2y" stands by itself beside the buttons. */
function timeIn(root: Element, page: PageContext) {
  const labels = all(root, 'span, div, time').filter((element) => one(element, '*') === null && nearest(element, PT.comment) === root && nearest(element, `${PT.commentText}, ${PT.link}, button`) === null);
  return labels.map((label) => parseRelativeTime(lineOf(label), page.now, pageLanguage(page.doc))).find((time) => time !== null) ?? null;
}
