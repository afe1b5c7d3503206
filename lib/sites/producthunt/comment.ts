import type { Author, Thread } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { all, attr, nearest, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownPart } from '../own-part.ts';
import { ownWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { PH } from './selectors.ts';

/** What somebody says of a launch, or in a product's forum. */
export function readComment(root: Element, page: PageContext): Reading {
  const id = commentId(root);
  const author = authorIn(root, page);
  const body = ownPart(root, PH.words, PH.comment);
  const time = ownPart(root, PH.time, PH.comment);
  const votes = ownPart(root, PH.commentVotes, PH.comment);
  return readingOf(
    'producthunt',
    {
      kind: 'comment',
      id: id && `comment-${id}`,
      url: id && `${pageOf(page)}#comment-${id}`,
      author,
      words: body && ownWords(body, page.url, { quote: 'blockquote' }),
      lang: 'en',
      time: time && parseDate(attr(time, 'datetime') ?? '', page.now),
      engagement: { likes: votes && parseCount(/\d[\d.,]*[KM]?/.exec(lineOf(votes))?.[0] ?? '') },
      thread: threadOf(root, id, page),
      usual: ['publishedAt'],
    },
    page,
  );
}

function commentId(root: Element): string | null {
  return /^comment-(\d{1,12})$/.exec(attr(root, 'data-test') ?? '')?.[1] ?? null;
}

/** A picture links to whoever wrote it, then the name does. */
function authorIn(root: Element, page: PageContext): Author | null {
  const own = all(root, PH.person).filter((link) => nearest(link, PH.comment) === root && nearest(link, PH.words) === null);
  const link = own.find((element) => lineOf(element) !== '') ?? own[0];
  const url = webUrl((link && attr(link, 'href')) ?? null, page.url);
  const handle = /^\/@([\w-]+)\/?$/.exec(url?.pathname ?? '')?.[1];
  if (link === undefined || handle === undefined) return null;
  return { handle, name: lineOf(link) || null, url: `https://www.producthunt.com/@${handle}`, followers: null };
}

/** The first comment of a thread is answered by the others in it, unless one stands in another. */
function threadOf(root: Element, id: string | null, page: PageContext): Thread {
  const thread = nearest(root, PH.thread);
  const first = thread && one(thread, PH.comment);
  const firstId = first && commentId(first);
  const isAnswer = first !== null && firstId !== null && firstId !== id;
  return {
    key: isAnswer ? `producthunt:comment-${firstId}` : null,
    url: isAnswer ? `${pageOf(page)}#comment-${firstId}` : pageOf(page),
    authorHandle: isAnswer ? (authorIn(first, page)?.handle ?? null) : null,
  };
}

function pageOf({ url }: PageContext): string {
  return `https://www.producthunt.com${url.pathname.replace(/\/$/, '')}`;
}
