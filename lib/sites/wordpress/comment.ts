import type { ReadTime } from '../../model/time.ts';
import type { Rating } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { attr, fits, textOf } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { pageAuthor } from './article.ts';
import { commentPart, isAnswer, numberOf } from './comment-root.ts';
import { dayIn } from './day.ts';
import { authorFrom, idOn, pageAddress, threadAddress, threadOn } from './place.ts';
import { WP } from './selectors.ts';

/** What a reader of the blog wrote below a post, or a buyer about goods; an answer to one of those. */
export function readComment(root: Element, page: PageContext): Reading {
  if (commentPart(root, WP.unapproved) !== null || fits(root, WP.unapproved)) return { kind: 'skip', why: 'private' };
  const number = numberOf(root);
  const body = commentPart(root, WP.commentBody);
  const link = commentPart(root, WP.commentLink);
  const address = webUrl(link && attr(link, 'href'), page.url);
  const own = address?.host === page.url.host && address.hash.endsWith(`comment-${number}`) ? address : null;
  const thread = threadOn(page, pageAuthor(page)?.handle ?? null);
  const threadUrl = own === null ? thread.url : threadAddress(own);
  const rating = ratingOf(root);
  const votes = commentPart(root, WP.votes);
  return readingOf(
    'wordpress',
    {
      kind: isAnswer(root) ? 'reply' : rating === null ? 'comment' : 'review',
      id: number && idOn(page, `comment-${number}`),
      url: number && (own?.href ?? `${pageAddress(page)}#comment-${number}`),
      author: authorFrom(commentPart(root, WP.commentAuthor), page, (part) => fits(part, WP.says)),
      words: body && ownWords(body, page.url, { skip: WP.notWords, quote: 'blockquote' }),
      lang: pageLanguage(page.doc),
      time: timeOf(root, page),
      engagement: { likes: votes && signed(lineOf(votes)) },
      rating,
      thread: { ...thread, url: threadUrl },
      usual: ['publishedAt', 'thread'],
    },
    page,
  );
}

function timeOf(root: Element, page: PageContext): ReadTime | null {
  const time = commentPart(root, WP.commentTime);
  const exact = time && parseDate(attr(time, 'datetime') ?? '', page.now);
  const words = commentPart(root, WP.commentDate);
  return exact ?? dayIn(words && (attr(words, 'title') ?? lineOf(words)), page);
}

/** WooCommerce's stars are five in every language, and the number of the full ones stands apart. */
function ratingOf(root: Element): Rating | null {
  const stars = commentPart(root, WP.stars);
  const value = stars && /^[0-5](?:\.\d+)?$/.exec(textOf(stars).trim())?.[0];
  return value ? { value: Number(value), best: 5 } : null;
}

function signed(text: string): number | null {
  return /^[-−+]?\d{1,9}$/.test(text) ? Number(text.replace('−', '-')) : null;
}
