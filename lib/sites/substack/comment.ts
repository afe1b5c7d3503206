import type { PageContext, Reading } from '../adapter.ts';
import { attr } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { webUrl } from '../web-address.ts';
import { openerOf } from './article.ts';
import { authorFrom, countIn, idOn, keyOn, linkTime, postPath } from './parts.ts';
import { ownComment } from './roots.ts';
import { SU } from './selectors.ts';

/** What a reader wrote below a post. Its number is the same everywhere on Substack, as a note's is. */
export function readComment(root: Element, page: PageContext): Reading {
  const id = ownComment(root, SU.anchor).map((anchor) => /^comment-(\d{1,15})$/.exec(attr(anchor, 'id') ?? '')?.[1]).find((number) => number !== undefined) ?? null;
  const link = ownComment(root, SU.commentLink).find((element) => id !== null && (attr(element, 'href') ?? '').includes(`/comment/${id}`));
  const address = webUrl((link && attr(link, 'href')) ?? null, page.url);
  const path = postPath(address) ?? postPath(page.url);
  const origin = (address ?? page.url).origin;
  const [body] = ownComment(root, SU.commentBody);
  const [more] = ownComment(root, SU.moreReplies);
  return readingOf(
    'substack',
    {
      kind: 'comment',
      id: id && idOn(page, `comment-${id}`),
      url: id && path && `${origin}${path}/comment/${id}`,
      author: authorFrom(ownComment(root, SU.person), page),
      words: body === undefined ? null : ownWords(body, page.url, { skip: SU.showAll, quote: 'blockquote' }),
      lang: pageLanguage(page.doc),
      time: linkTime(link, page),
      engagement: { replies: countIn(more) },
      thread: path === null ? {} : { key: keyOn(page, path.slice(1)), url: `${origin}${path}`, authorHandle: openerOf(page) },
      usual: ['publishedAt', 'thread'],
    },
    page,
  );
}
