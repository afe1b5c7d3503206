import type { Thread } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { attr, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { articleAuthor, articleNumber } from './article.ts';
import { authorFrom, countIn, idOn, keyOn, numberIn, ownParts, pathOf } from './parts.ts';
import { FO } from './selectors.ts';

/** Answers nest in what they answer. A deleted comment stays for theirs, with neither writer nor text. */
export function readComment(root: Element, page: PageContext): Reading {
  const [body] = ownParts(root, FO.commentBody);
  if (attr(root, 'data-comment-author-id') === '' || attr(root, 'data-content-user-id') === '') return { kind: 'skip', why: 'placeholder' };
  const id = numberIn(attr(root, 'data-comment-id'));
  const path = ownParts(root, FO.permalink).map((link) => pathOf(link, page)).find((found) => found !== null && /\/comment\/\w+$/.test(found)) ?? null;
  const names = ownParts(root, FO.commentName).map((element) => lineOf(element));
  const [time] = ownParts(root, FO.commentTime);
  return readingOf(
    'devto',
    {
      kind: 'comment',
      id: id && idOn(page, `comment-${id}`),
      url: path && `${page.url.origin}${path}`,
      author: authorFrom(ownParts(root, FO.commentAuthor), names.find((name) => name !== '') ?? null, page),
      words: body === undefined ? null : ownWords(body, page.url, { skip: FO.notWords, quote: 'blockquote' }),
      time: time === undefined ? null : parseDate(attr(time, 'datetime') ?? '', page.now),
      engagement: { likes: countIn(ownParts(root, FO.commentLikes)) },
      thread: threadOf(root, page),
      usual: ['publishedAt', 'thread'],
    },
    page,
  );
}

/** The article's address stands in the paths for answers, its number and writer in the article above. */
function threadOf(root: Element, page: PageContext): Thread {
  const article = one(page.doc, FO.article);
  const commentable = one(page.doc, FO.commentable);
  const told = [attr(root, 'data-path'), ...ownParts(root, FO.ofArticle).map((element) => attr(element, 'data-path'))];
  const path = told.map((text) => /^(\/[\w.-]+\/[\w-]+)\/comments\/\w+$/.exec(text ?? '')?.[1]).find((found) => found !== undefined) ?? null;
  const number = (article && articleNumber(article)) ?? numberIn(commentable && attr(commentable, 'data-commentable-id'));
  const own = page.surface.kind === 'thread' && page.surface.id !== null ? `/${page.surface.id}` : null;
  const url = path ?? own;
  return {
    key: number === null ? null : keyOn(page, `article-${number}`),
    url: url && `${page.url.origin}${url}`,
    authorHandle: article && articleAuthor(article),
  };
}
