import type { PageContext, Reading } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { all, attr, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { authorFrom, countIn, idOn, keyOn, numberIn, pathOf } from './parts.ts';
import { FO } from './selectors.ts';

/** One of a list: an article without its text; on a search, a comment, too. */
export function readCard(root: Element, page: PageContext): Reading {
  const title = one(root, FO.cardTitle);
  const path = pathOf(title, page);
  const isComment = path !== null && /^\/[\w.-]+\/comment\/\w+$/.test(path);
  const number = numberIn(attr(root, 'data-feed-content-id')) ?? /^(?:article|articles|comment)-(\d{1,12})$/.exec(attr(root, 'id') ?? '')?.[1] ?? null;
  const id = number && `${isComment ? 'comment' : 'article'}-${number}`;
  const links = all(root, FO.cardAuthor);
  const name = links.map((link) => lineOf(link)).find((text) => text !== '');
  const author = authorFrom(links, name ?? null, page);
  const text = one(root, FO.cardText);
  const time = one(root, FO.cardTime);
  const comments = one(root, FO.cardComments);
  const url = path && `${page.url.origin}${path}`;
  return readingOf(
    'devto',
    {
      kind: isComment ? 'comment' : 'article',
      id: id && idOn(page, id),
      url,
      author,
      title: isComment ? null : title && (lineOf(title) || null),
      words: text && ownWords(text, page.url),
      time: time && parseDate(attr(time, 'datetime') ?? '', page.now),
      engagement: isComment ? {} : { likes: countIn([one(root, FO.cardLikes)]), replies: countIn([comments]) },
      thread: isComment ? {} : { key: id === null ? null : keyOn(page, id), url, authorHandle: author?.handle ?? null },
      truncated: true,
      usual: ['publishedAt'],
    },
    page,
  );
}
