import type { PageContext, Reading } from '../adapter.ts';
import { all, attr, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { webUrl } from '../web-address.ts';
import { postAddress } from './address.ts';
import { authorOf, countIn, timeOf } from './parts.ts';
import { QU } from './selectors.ts';

/** A comment below an answer or a post; answers to it stand beside it and say so by their indent alone. */
export function readComment(root: Element, page: PageContext): Reading {
  const link = one(root, QU.commentLink);
  const url = webUrl(link && attr(link, 'href'), page.url);
  const id = /^\d{1,20}$/.exec(url?.searchParams.get('comment_id') ?? '')?.[0] ?? null;
  const commented = url && postAddress(url.href, page.url);
  const thread = commented?.question ?? commented ?? null;
  const body = all(root, QU.block)[0] ?? null;
  return readingOf(
    'quora',
    {
      kind: 'comment',
      id: id && `comment/${id}`,
      url: id && url && `${url.origin}${url.pathname}?comment_id=${id}`,
      author: authorOf(root, page),
      words: body && ownWords(body, page.url, { skip: QU.more }),
      lang: pageLanguage(page.doc),
      time: timeOf(link, page),
      engagement: { likes: countIn(root, QU.votes) },
      thread: thread === null ? {} : { key: `quora:${thread.id}`, url: thread.url },
      truncated: one(root, QU.more) !== null,
      usual: ['publishedAt'],
    },
    page,
  );
}
